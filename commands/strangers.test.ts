import { randomUUID } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { session } from '@/db/schema/people'
import { revision } from '@/db/schema/story'
import type { Result } from '@/newsroom/result'
import { MOVE_NAMES } from '@/newsroom/workflow/table'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, contributor, DESK, editor, OTHER_DESK, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { STRANGERS } from '@/testing/strangers'
import { assignStory } from './assign-story'
import { changePerson } from './change-person'
import { changeRoles } from './change-roles'
import type { Context } from './context'
import { deactivatePerson } from './deactivate-person'
import { endSession } from './end-session'
import { endSessions } from './end-sessions'
import { makeMove } from './make-move'
import { markSeen } from './mark-seen'
import type { PublishContext } from './moves/scene'
import { nameRevision } from './name-revision'
import { reactivatePerson } from './reactivate-person'
import { reschedule } from './reschedule'
import { resendInvitation } from './resend-invitation'
import { restoreRevision } from './restore-revision'
import { revokeInvitation } from './revoke-invitation'
import { saveCopy } from './save-copy'
import { openThread } from './talk/open-thread'
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
import { linkTranslation, unlinkTranslation } from './work/link-translation'
import { moveStory } from './work/move-story'
import { setDeadline } from './work/set-deadline'
import { setEmbargo } from './work/set-embargo'
import { setFiling } from './work/set-filing'
import { setPriority } from './work/set-priority'

const { db } = await testDatabase()
const desk = deskOn(db)

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

beforeAll(async () => {
  await openNewsroom(db)
  hidden = await headOf(await desk.approved(piece({ slug: 'hidden' })))
  readable = await headOf(await desk.written(piece({ slug: 'readable' })))
})

/** What was answered, and whether anything at all was written. */
const tried = async (attempt: Attempt, who: Player, named: Named) => {
  const before = await fingerprint(db)
  const answer = await attempt(desk.as(who), named)
  return { answer, wrote: (await fingerprint(db)) !== before }
}

describe.each(Object.entries(ATTEMPTS))('to %s a story one may not read', (_verb, attempt) => {
  it.each(Object.entries(STRANGERS))('is for %s like doing it to none, and writes nothing', async (_who, stranger) => {
    const onHidden = await tried(attempt, stranger, hidden)
    expect(onHidden).toEqual({ answer: { ok: false, refusal: { kind: 'notFound' } }, wrote: false })
    expect(onHidden).toEqual(await tried(attempt, stranger, absent()))
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

describe('people and their sign-ins', () => {
  const sessionId = randomUUID()
  const soon = new Date('2027-01-01T00:00:00Z')

  beforeAll(async () => {
    const row = { id: sessionId, personId: editor.id, createdAt: new Date(), lastSeenAt: new Date(), expiresAt: soon }
    await db.insert(session).values({ ...row, device: 'a laptop', address: '203.0.113.9' })
  })

  type OnPerson = (context: Context, personId: string) => Promise<Result<unknown>>
  const profile = { name: 'Somebody else', language: 'en', timeZone: 'UTC', email: null } as const
  const OFFICE: Readonly<Record<string, OnPerson>> = {
    'change roles': (context, personId) =>
      changeRoles(context, { personId, grants: [{ role: 'admin', deskId: null }] }),
    deactivate: (context, personId) => deactivatePerson(context, { personId, handTo: null }),
    reactivate: (context, personId) => reactivatePerson(context, { personId }),
    'invite again': (context, personId) => resendInvitation(context, { personId }),
    'take an invitation back': (context, personId) => revokeInvitation(context, { personId }),
    rename: (context, personId) => changePerson(context, { ...profile, personId }),
    'sign out everywhere': (context, personId) => endSessions(context, { personId, keep: null }),
    'end one session': (context, id) => endSession(context, { sessionId: id === editor.id ? sessionId : id }),
  }

  it.each(Object.entries(OFFICE))('are not for a chief to %s, known or unknown', async (_verb, act) => {
    const before = await fingerprint(db)
    const answer = await act(desk.as(chief), editor.id)
    expect(answer.ok).toBe(false)
    expect(await act(desk.as(chief), randomUUID())).toEqual(answer)
    expect(await fingerprint(db)).toBe(before)
  })

  it('change when they may', async () => {
    const before = await fingerprint(db)
    expect((await endSession(desk.as(editor), { sessionId })).ok).toBe(true)
    expect(await fingerprint(db)).not.toBe(before)
  })
})
