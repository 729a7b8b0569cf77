import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { indexUnindexed } from '@/commands/work/index-unindexed'
import { topic } from '@/db/schema/newsroom'
import { story } from '@/db/schema/story'
import { storySearch } from '@/db/schema/work'
import { EVERY_STORY } from '@/newsroom/story/story-filter'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { admin, atOtherDesk, chief, contributor, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { findStories, storyList } from './desk-lists'
import { waitingFor } from './my-work'

const { db } = await testDatabase()
const desk = deskOn(db)
const at = new Date('2026-03-02T02:00:00Z')
const CANARY = 'Zwitscherling'

let hidden: Ids

beforeAll(async () => {
  await openNewsroom(db)
  hidden = await desk.filed(
    piece({
      headline: `${CANARY} 港口夜市重開`,
      slug: 'canary-song',
      byline: [{ name: `${CANARY} Müller`, personId: null }],
      source: { type: 'wire', name: `${CANARY} Presse`, author: 'K. Ito', title: '', url: '' },
      copy: copyOf(`Only the ${CANARY} sings of cormorants.`, '攤商期待人潮。'),
    }),
  )
})

const found = async (who: Player, q: string) =>
  (await storyList(db, who, { filter: { ...EVERY_STORY, q }, at })).items.map(({ storyId }) => storyId)

/** Everything the hidden piece can be found by. */
const WORDS = [
  CANARY,
  'cormorants',
  '夜市',
  '重开',
  '攤',
  'canary-song',
  'muller',
  'ito',
  '電稿',
  'city',
  '城市',
  'library',
]

describe('searching', () => {
  it.each(WORDS)('finds a piece by %s, for those who may read it (WF-27)', async (word) => {
    for (const who of [reporter, editor, legal, admin]) expect(await found(who, word)).toEqual([hidden.storyId])
  })

  it('finds only what holds every word', async () => {
    expect(await found(editor, `${CANARY} cormorants`)).toEqual([hidden.storyId])
    expect(await found(editor, `${CANARY} pelicans`)).toEqual([])
  })

  it('knows the newest text, and no longer the one before', async () => {
    const ids = await desk.written(piece({ copy: copyOf('About herons.') }))
    expect(await found(editor, 'herons')).toEqual([ids.storyId])
    await desk.save(reporter, ids, piece({ copy: copyOf('About egrets.') }))
    expect(await found(editor, 'herons')).toEqual([])
    expect(await found(editor, 'egrets')).toEqual([ids.storyId])
  })

  it('goes back to what readers have when the next edition is dropped', async () => {
    const ids = await desk.published(piece({ slug: 'found-again', copy: copyOf('About storks.') }))
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const own = { ...ids, editionId: next.editionId }
    await desk.save(reporter, own, piece({ slug: 'found-again', copy: copyOf('About cranes.') }))
    expect(await found(editor, 'cranes')).toEqual([ids.storyId])
    await desk.must(editor, own, 'spike', { reason: 'Not needed.' })
    expect(await found(editor, 'cranes')).toEqual([])
    expect(await found(editor, 'storks')).toEqual([ids.storyId])
  })
})

describe('a canary', () => {
  const STRANGERS = { contributor, 'chief elsewhere': atOtherDesk(chief) } as const

  it.each(Object.entries(STRANGERS))('sings to no %s, whatever they ask for', async (_, stranger) => {
    for (const word of [...WORDS, hidden.storyId, hidden.storyId.slice(0, 8)]) {
      expect(await found(stranger, word)).toEqual([])
      expect(await findStories(db, stranger, word)).toEqual([])
    }
    expect(await waitingFor(db, stranger)).toEqual({ work: 0, review: 0 })
  })

  it('answers a search for what is hidden exactly as one for what is not there', async () => {
    const ask = (q: string) => storyList(db, atOtherDesk(chief), { filter: { ...EVERY_STORY, q }, at })
    expect(await ask(CANARY)).toEqual(await ask('Quetzalcoatl'))
  })
})

it('is caught up with stories written before there was an index', async () => {
  await db.delete(storySearch)
  expect(await found(editor, 'cormorants')).toEqual([])
  const stories = await db.$count(story)
  expect(await indexUnindexed(db, new AbortController().signal)).toBe(stories)
  expect(await found(editor, 'cormorants')).toEqual([hidden.storyId])
  expect(await indexUnindexed(db, new AbortController().signal)).toBe(0)
})

it('does not touch the index for a save that changes no word', async () => {
  const ids = await desk.written(piece({ slug: 'same-words' }))
  const written = async () => {
    const [row] = await db
      .select({ version: sql<string>`xmin::text` })
      .from(storySearch)
      .where(eq(storySearch.storyId, ids.storyId))
    return row?.version
  }
  const before = await written()
  await desk.save(reporter, ids, piece({ slug: 'same-words', summary: 'until ten' }))
  expect(await written()).toBe(before)
  expect(await db.$count(topic)).toBeGreaterThan(0)
})
