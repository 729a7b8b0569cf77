import { randomUUID } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { editionHand } from '@/db/schema/hands'
import { edition, revision, story } from '@/db/schema/story'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import {
  atOtherDesk,
  chief,
  contributor,
  DESK,
  editor,
  legal,
  OTHER_DESK,
  reporter,
  withoutRoles,
} from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { duplicateStory } from './duplicate-story'
import { flagLegal } from './flag-legal'
import { followUpStory } from './follow-up-story'
import { setEmbargo } from './set-embargo'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const COMMANDS = { 'a copy': duplicateStory, 'a follow-up': followUpStory } as const

const whole = async (storyId: string) => {
  const [row] = await db
    .select({ story, edition, package: revision.package })
    .from(story)
    .innerJoin(edition, eq(edition.storyId, story.id))
    .innerJoin(revision, eq(revision.editionId, edition.id))
    .where(eq(story.id, storyId))
    .orderBy(desc(revision.seq))
  if (!row) throw new Error('no such story')
  return row
}

const made = async (result: Awaited<ReturnType<typeof duplicateStory>>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return whole(result.value.storyId)
}

describe.each(Object.entries(COMMANDS))('%s', (_, command) => {
  it('is a draft of its own that knows where it comes from', async () => {
    const { storyId } = await desk.published(piece({ slug: `source-${randomUUID()}` }))
    const copy = await made(await command(desk.as(reporter), { storyId, deskId: DESK, slugline: 'library 2' }))
    expect(copy.story).toMatchObject({ followsId: storyId, slugline: 'library 2', startedBy: reporter.id })
    expect(copy.edition).toMatchObject({ n: 1, kind: 'first', state: 'draft' })
    expect(copy.package).toMatchObject({ slug: '', sectionId: piece().sectionId, topicIds: piece().topicIds })
  })

  it.each([
    ['the chief of another desk', atOtherDesk(chief), OTHER_DESK],
    ['a contributor who was not given it', contributor, DESK],
    ['its writer with no role left', withoutRoles(reporter), DESK],
  ])('of what one may not read is for %s like one of nothing', async (_who, stranger, deskId) => {
    const { storyId } = await desk.written()
    const before = await fingerprint(db)
    const of = (id: string) => command(desk.as(stranger), { storyId: id, deskId, slugline: 'taken' })
    const answer = await of(storyId)
    expect(answer).toEqual({ ok: false, refusal: { kind: 'notFound' } })
    expect(await of(randomUUID())).toEqual(answer)
    expect(await fingerprint(db)).toBe(before)
  })

  it('goes to no desk one may not write for', async () => {
    const { storyId } = await desk.written()
    for (const [who, deskId] of [
      [reporter, OTHER_DESK],
      [legal, DESK],
    ] as const) {
      expect(await command(desk.as(who), { storyId, deskId, slugline: 'x' })).toMatchObject({
        refusal: { kind: 'forbidden' },
      })
    }
  })
})

describe('a copy', () => {
  const copied = async (storyId: string, who = chief) =>
    made(await duplicateStory(desk.as(who), { storyId, deskId: DESK, slugline: 'copy' }))

  it('has the text, and in it the hands of all who wrote it, so that none of them approves it', async () => {
    const ids = await desk.written(piece({ slug: 'two-hands', copy: copyOf('By the reporter.') }))
    await desk.save(editor, ids, piece({ slug: 'two-hands', copy: copyOf('By the reporter.', 'By the editor.') }))
    const copy = await copied(ids.storyId, reporter)
    expect(copy.package.copy).toEqual(copyOf('By the reporter.', 'By the editor.'))
    const own = { storyId: copy.story.id, editionId: copy.edition.id }
    const hands = await db.select().from(editionHand).where(eq(editionHand.editionId, own.editionId))
    expect(hands.map(({ personId }) => personId).toSorted()).toEqual([reporter.id, editor.id].toSorted())
    await desk.must(reporter, own, 'file')
    await desk.look(editor, own)
    expect(await desk.move(editor, own, 'approve')).toMatchObject({ refusal: { kind: 'forbidden' } })
  })

  it('is under the embargo and before the lawyers as its source is', async () => {
    const { storyId } = await desk.written(piece({ slug: 'held' }))
    await setEmbargo(desk.as(reporter), { storyId, until: 'indefinite', source: 'The Journal', reason: 'Agreed.' })
    await flagLegal(desk.as(reporter), { storyId, reason: 'Names a minor.' })
    expect((await copied(storyId)).story).toMatchObject({
      embargoIndefinite: true,
      embargoSource: 'The Journal',
      legalNeeded: true,
    })
  })

  it('is not made of what was killed or taken down: it may not be used', async () => {
    const killed = await desk.published(piece({ slug: 'killed-source' }))
    await desk.must(chief, killed, 'kill', { reason: 'Wrong.', publicNotice: 'Removed.' })
    const gone = await desk.published(piece({ slug: 'withdrawn-source' }))
    const plan = { category: 'error', response: 'gone', explanation: 'It was wrong.', reason: 'Wrong.' } as const
    await desk.must(chief, gone, 'withdraw', plan)
    for (const { storyId } of [killed, gone]) {
      expect(await duplicateStory(desk.as(chief), { storyId, deskId: DESK, slugline: 'x' })).toMatchObject({
        refusal: { kind: 'wrongState' },
      })
    }
  })
})

it('follows up without a word of the text', async () => {
  const { storyId } = await desk.written(piece({ slug: 'told-before', headline: 'Told before' }))
  const next = await made(await followUpStory(desk.as(editor), { storyId, deskId: DESK, slugline: 'what then' }))
  expect(next.package).toMatchObject({ headline: '', standfirst: '', byline: [{ name: editor.name }] })
})
