import { beforeAll, describe, expect, it } from 'vitest'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { atOtherDesk, chief, contributor, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { compareVersions } from './compare-versions'
import { revisions } from './history'
import { movesAtHand } from './moves-at-hand'
import { sinceLastLook } from './since-last-look'
import { timeline } from './timeline'

const { db } = await testDatabase()
const desk = deskOn(db)
const at = new Date('2026-03-02T02:00:00Z')
beforeAll(() => openNewsroom(db))

describe('what one may not read is absent', () => {
  it.each([contributor, atOtherDesk(chief)])('from every screen of $name', async (who) => {
    const { storyId } = await desk.filed(piece({ headline: 'canary-7731' }))
    const [kept] = (await revisions(db, editor, storyId, null)).items
    expect(kept).toBeDefined()
    const answers = [
      await movesAtHand(db, who, { storyId, at }),
      await timeline(db, who, storyId),
      await revisions(db, who, storyId, null),
      await compareVersions(db, who, { storyId, a: kept?.id ?? '', b: kept?.id ?? '' }),
      await sinceLastLook(db, who, storyId),
    ]
    expect(JSON.stringify(answers)).not.toContain('canary-7731')
    expect(answers).toEqual([null, null, { items: [], next: null }, null, null])
  })
})

describe('the moves at hand', () => {
  it('tell a writer why not, before the first try', async () => {
    const ids = await desk.filed(piece())
    const forWriter = await movesAtHand(db, reporter, { storyId: ids.storyId, at })
    expect(forWriter).toMatchObject({
      state: 'in_review',
      isOwnHand: true,
      filedBy: reporter.name,
      hands: [reporter.name],
    })
    expect(forWriter?.offers.map(({ move }) => move)).toEqual(['recall'])
    const forEditor = await movesAtHand(db, editor, { storyId: ids.storyId, at })
    expect(forEditor?.offers.find(({ move }) => move === 'approve')?.issues).toMatchObject([{ key: 'unseenChanges' }])
  })

  it('keep the live edition in reach while the next one is written', async () => {
    const ids = await desk.published(piece({ slug: 'live-in-reach' }))
    await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const moves = await movesAtHand(db, chief, { storyId: ids.storyId, at })
    expect(moves).toMatchObject({ n: 2, state: 'draft', live: { n: 1, state: 'published', editionId: ids.editionId } })
    expect(moves?.live?.offers.map(({ move }) => move)).toContain('kill')
    expect(moves?.outline).toMatchObject({ path: '/news/live-in-reach', byline: ['Rosa Vidal'] })
  })

  it('give legal nothing to press', async () => {
    const { storyId } = await desk.filed(piece())
    expect((await movesAtHand(db, legal, { storyId, at }))?.offers).toEqual([])
  })
})

describe('the timeline', () => {
  it('tells the story in order, and whose change voided the approval', async () => {
    const ids = await desk.approved(piece({ slug: 'told' }))
    await desk.save(reporter, ids, piece({ slug: 'told', headline: 'Else' }))
    const told = await timeline(db, editor, ids.storyId)
    expect(told?.map(({ move, actor }) => [move, actor])).toEqual([
      ['start', reporter.name],
      ['file', reporter.name],
      ['approve', editor.name],
      ['voidApproval', null],
    ])
    expect(told?.at(-1)).toMatchObject({ parts: ['headline'], by: reporter.name })
  })
})
