import { randomUUID } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { revision, story } from '@/db/schema/story'
import type { Result } from '@/newsroom/result'
import { MOVE_NAMES } from '@/newsroom/workflow/table'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, contributor, DESK, editor, OTHER_DESK, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { STRANGERS } from '@/testing/strangers'
import { assignStory } from './assign-story'
import type { Context } from './context'
import { makeMove } from './make-move'
import { markSeen } from './mark-seen'
import type { PublishContext } from './moves/scene'
import { nameRevision } from './name-revision'
import { reschedule } from './reschedule'
import { restoreRevision } from './restore-revision'
import { saveCopy } from './save-copy'
import { openThread } from './talk/open-thread'
import { triesOn } from './trying-for-test'
import { claimStage } from './work/claim-stage'
import { clearLegal } from './work/clear-legal'
import { clearMajor } from './work/clear-major'
import { correctAlone } from './work/correct-alone'
import { duplicateStory } from './work/duplicate-story'
import { flagLegal } from './work/flag-legal'
import { flagMajor } from './work/flag-major'
import { followUpStory } from './work/follow-up-story'
import { handOverStage } from './work/hand-over-stage'
import { liftEmbargo } from './work/lift-embargo'
import { liftLimit } from './work/lift-limit'
import { limitStory } from './work/limit-story'
import { linkTranslation, unlinkTranslation } from './work/link-translation'
import { moveStory } from './work/move-story'
import { openLimited } from './work/open-limited'
import { setDeadline } from './work/set-deadline'
import { setEmbargo } from './work/set-embargo'
import { setFiling } from './work/set-filing'
import { setPriority } from './work/set-priority'

const { db } = await testDatabase()
const desk = deskOn(db)
const tried = triesOn(db, desk)

type Named = Ids & { readonly revisionId: string; readonly hash: string }
type Attempt = (context: PublishContext & Context, named: Named) => Promise<Result<unknown>>

const ANSWERS = {
  comment: 'Why?',
  reason: 'Because.',
  publicNotice: 'Removed.',
  opinion: 'Fine.',
  kind: 'update',
} as const
const autosave = { n: 1, baseSeq: 1, kind: 'autosave', package: piece({ headline: 'Taken over' }) } as const

const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  save: (context, ids) => saveCopy(context, { ...ids, ...autosave, clientId: randomUUID() }),
  name: (context, ids) => nameRevision(context, { ...ids, name: 'mine' }),
  restore: (context, ids) => restoreRevision(context, ids),
  'talk of': (context, { storyId }) => openThread(context, { storyId, kind: 'note', blocking: false, text: 'Hm?' }),
  'mark as seen': (context, ids) => markSeen(context, { ...ids, seq: 1 }),
  'give to somebody': (context, ids) => assignStory(context, { ...ids, assigneeId: contributor.id }),
  'set a deadline for': (context, ids) => setDeadline(context, { ...ids, deadline: null }),
  'set the priority of': (context, ids) => setPriority(context, { ...ids, priority: 'urgent' }),
  'move to another desk': (context, ids) => moveStory(context, { ...ids, deskId: OTHER_DESK }),
  'put under embargo': (context, ids) => setEmbargo(context, { ...ids, until: 'indefinite', source: 'x', reason: 'x' }),
  'lift the embargo on': (context, ids) => liftEmbargo(context, { ...ids, reason: 'Because.' }),
  'limit who may know of': (context, ids) => limitStory(context, { ...ids, people: [], desks: [], reason: 'Because.' }),
  'lift the limit on': (context, ids) => liftLimit(context, { ...ids, reason: 'Because.' }),
  'lift a limit from outside on': (context, ids) => openLimited(context, { ...ids, reason: 'Because we have to.' }),
  'ask legal about': (context, ids) => flagLegal(context, { ...ids, reason: 'Because.' }),
  'say legal need not read': (context, ids) => clearLegal(context, { ...ids, reason: 'Because.' }),
  'mark as a major topic': (context, ids) => flagMajor(context, ids),
  'say where its filing stands': (context, ids) => setFiling(context, { ...ids, filing: 'needed', reference: '' }),
  'unmark as a major topic': (context, ids) => clearMajor(context, { ...ids, reason: 'Because.' }),
  'take on the review of': (context, ids) => claimStage(context, ids),
  'hand over the review of': (context, ids) => handOverStage(context, { ...ids, personId: null, note: '' }),
  'plan at another time': (context, ids) =>
    reschedule(context, { ...ids, publishAt: { date: '2027-01-01', time: '09:00', zone: 'UTC' } }),
  'link to its other language': (context, ids) => linkTranslation(context, { ...ids, otherId: randomUUID() }),
  'part from its other languages': (context, ids) => unlinkTranslation(context, ids),
  'correct in one language': (context, ids) => correctAlone(context, { ...ids, locale: 'zh-Hant', reason: 'Because.' }),
  duplicate: (context, ids) => duplicateStory(context, { ...ids, deskId: DESK, slugline: 'taken' }),
  'follow up': (context, ids) => followUpStory(context, { ...ids, deskId: DESK, slugline: 'taken' }),
  ...Object.fromEntries(
    MOVE_NAMES.map((move): [string, Attempt] => [
      move,
      (context, ids) => makeMove(context, { ...ids, ...ANSWERS, move }),
    ]),
  ),
}

const headOf = async (ids: Ids): Promise<Named> => {
  const [head] = await db
    .select({ revisionId: revision.id, hash: revision.packageHash })
    .from(revision)
    .where(eq(revision.editionId, ids.editionId))
    .orderBy(desc(revision.seq))
  if (!head) throw new Error('no revision')
  return { ...ids, ...head }
}

const absent = (): Named => ({
  storyId: randomUUID(),
  editionId: randomUUID(),
  revisionId: randomUUID(),
  hash: 'x'.repeat(64),
})

let hidden: Named
let readable: Named
let limited: Named

beforeAll(async () => {
  await openNewsroom(db)
  hidden = await headOf(await desk.approved(piece({ slug: 'hidden' })))
  limited = await headOf(await desk.approved(piece({ slug: 'limited' })))
  await db
    .update(story)
    .set({ limitedTo: [editor.id] })
    .where(eq(story.id, limited.storyId))
  readable = await headOf(await desk.written(piece({ slug: 'readable' })))
})

describe.each(Object.entries(ATTEMPTS))('to %s a story one may not read', (_verb, attempt) => {
  it.each(Object.entries(STRANGERS))('is for %s like doing it to none, and writes nothing', async (_who, stranger) => {
    const onHidden = await tried(attempt, stranger, hidden)
    expect(onHidden).toEqual({ answer: { ok: false, refusal: { kind: 'notFound' } }, wrote: false })
    expect(onHidden).toEqual(await tried(attempt, stranger, absent()))
  })
})

/** Of the desk, and not on the list of a limited story of theirs: the chief who leads it, the reporter who began it. */
const LEFT_OUT = { 'the chief of the desk': chief, 'whoever began it': reporter } as const

describe.each(Object.entries(ATTEMPTS))('to %s a story limited to others', (_verb, attempt) => {
  it.each(Object.entries(LEFT_OUT))('is for %s like doing it to none, and writes nothing', async (_who, leftOut) => {
    const onLimited = await tried(attempt, leftOut, limited)
    expect(onLimited).toEqual({ answer: { ok: false, refusal: { kind: 'notFound' } }, wrote: false })
    expect(onLimited).toEqual(await tried(attempt, leftOut, absent()))
  })
})

describe('a version of another story', () => {
  it('cannot be brought into this one, readable or not', async () => {
    for (const revisionId of [hidden.revisionId, randomUUID()]) {
      const mixed = { ...readable, revisionId }
      expect(await tried((context, ids) => restoreRevision(context, ids), reporter, mixed)).toEqual({
        answer: { ok: false, refusal: { kind: 'notFound' } },
        wrote: false,
      })
    }
  })

  it('nor can an edition of another story be moved through this one', async () => {
    const mixed = { ...readable, editionId: hidden.editionId }
    const answer = await tried((context, ids) => makeMove(context, { ...ids, move: 'publish' }), chief, mixed)
    expect(answer).toEqual({ answer: { ok: false, refusal: { kind: 'notFound' } }, wrote: false })
  })
})
