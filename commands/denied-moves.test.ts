import { count, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { edition } from '@/db/schema/story'
import { denialOf } from '@/newsroom/audit/denial'
import { SYSTEM } from '@/newsroom/people/actor'
import type { Refusal } from '@/newsroom/result'
import { STATES } from '@/newsroom/workflow/states'
import { MOVE_NAMES, specOf } from '@/newsroom/workflow/table'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { keepSecrets } from '@/testing/builders/secrets'
import { admin, chief, contributor, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { STRANGERS } from '@/testing/strangers'
import { goLive } from './go-live'
import { type MakeMove, makeMove } from './make-move'
import { setEmbargo } from './work/set-embargo'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)

const ANSWERS: Partial<MakeMove> = {
  comment: 'Why?',
  reason: 'Because it could not wait any longer.',
  opinion: 'Read from end to end, twice.',
  publicNotice: 'Removed.',
  explanation: 'Taken down.',
  category: 'error',
  response: 'gone',
  urgency: 'breaking',
  verdict: 'fine',
  kind: 'update',
  stage: 'review',
  publishAt: { date: '2026-04-01', time: '09:00', zone: 'Asia/Taipei' },
}
const ASKED = Object.keys(ANSWERS).filter((name): name is keyof typeof ANSWERS => name in ANSWERS)
const SOON = { date: '2026-03-02', time: '11:00', zone: 'Asia/Taipei' } as const

/** A piece in each state, an embargo over two of them, and one that readers have in its second edition. */
const everyState = async (): Promise<readonly Ids[]> => {
  const { kept, corrected, ...secrets } = await keepSecrets(desk)
  const draft = await desk.written(piece({ slug: 'draft' }))
  const spiked = await desk.written(piece({ slug: 'spiked' }))
  await desk.must(chief, spiked, 'spike', { reason: 'Not needed.' })
  const [withdrawn, killed] = [
    await desk.published(piece({ slug: 'withdrawn' })),
    await desk.published(piece({ slug: 'killed' })),
  ]
  await desk.must(chief, withdrawn, 'withdraw', ANSWERS)
  await desk.must(chief, killed, 'kill', { reason: 'Never again.', publicNotice: 'Removed.' })
  const first = await desk.published(piece({ slug: 'twice' }))
  const second = { ...first, ...(await desk.must(chief, first, 'startNext', { kind: 'update' })) }
  await desk.must(chief, second, 'forcePublish', { urgency: 'breaking', reason: 'The harbour is on fire, all of it.' })
  const failed = await desk.approved(piece({ slug: 'failed' }))
  await desk.must(chief, failed, 'schedule', { publishAt: SOON })
  await setEmbargo(desk.as(chief), { ...failed, until: 'indefinite', source: 'A source', reason: 'They asked.' })
  clock.now = new Date('2026-03-02T03:30:00Z')
  await goLive({ ...desk.as(chief), actor: SYSTEM }, failed)
  return [...Object.values(secrets), kept, corrected, draft, spiked, withdrawn, killed, first, second, failed]
}

let stories: readonly Ids[]
let before: string

beforeAll(async () => {
  await openNewsroom(db)
  stories = await everyState()
  before = await fingerprint(db, 'refuseMove')
})

class Undone extends Error {}

/** Why a move is refused; null: it was made, and is taken back as if it never had been. */
const denial = (who: Player, input: MakeMove): Promise<Refusal | null> =>
  db
    .transaction(async (tx) => {
      const made = await makeMove({ ...desk.as(who), db: tx }, input)
      if (made.ok) throw new Undone()
      return made.refusal
    })
    .catch((thrown: unknown) => (thrown instanceof Undone ? null : Promise.reject(thrown)))

const attempts = fc.record({
  who: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Player>(reporter, editor, chief, admin) },
    { weight: 1, arbitrary: fc.constantFrom<Player>(contributor, legal, ...Object.values(STRANGERS)) },
  ),
  aim: fc.constantFrom('anyMove', 'oneFromHere', 'oneFromHere'),
  nth: fc.nat(),
  story: fc.nat(),
  shown: fc.constantFrom('head', 'other', 'nothing'),
  answered: fc.subarray(ASKED),
})

/** How many lines the trail is to have of each person's denials on each story: one each, and twenty an hour at most. */
const told = new Map<string, number>()
const tell = (who: Player, { storyId }: Ids): void => {
  const key = `${who.id} ${storyId}`
  told.set(key, Math.min((told.get(key) ?? 0) + 1, 20))
}

const inTheTrail = async (): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .select({ who: auditEntry.actorId, story: auditEntry.subjectId, lines: count() })
    .from(auditEntry)
    .where(eq(auditEntry.kind, 'refuseMove'))
    .groupBy(auditEntry.actorId, auditEntry.subjectId)
  return new Map(rows.map(({ who, story, lines }) => [`${who} ${story}`, lines]))
}

describe('a move that is denied', () => {
  it('changes no row of any table but the trail’s one of the denial, whoever tries it, on whatever (P8) (WF-06)', async () => {
    const denied = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(attempts, async ({ who, aim, nth, story, shown, answered }) => {
        const ids = stories[story % stories.length]
        if (!ids) throw new Error('There are stories.')
        const { state, headHash } = await desk.head(ids)
        const fitting = MOVE_NAMES.filter((name) => aim === 'anyMove' || specOf(name).from.includes(state))
        const move = fitting[nth % fitting.length] ?? 'publish'
        const hash = { head: headHash, other: 'another', nothing: undefined }[shown]
        const answers = Object.fromEntries(answered.map((name) => [name, ANSWERS[name]]))
        const refusal = await denial(who, { ...ids, ...answers, move, ...(hash ? { hash } : {}) })
        if (refusal) denied.set(refusal.kind, (denied.get(refusal.kind) ?? 0) + 1)
        if (refusal && denialOf(move, refusal) !== null) tell(who, ids)
        expect(await fingerprint(db, 'refuseMove')).toBe(before)
        expect(await inTheTrail()).toEqual(told)
      }),
      { numRuns: 400 },
    )
    const kinds = ['forbidden', 'invalid', 'notFound', 'notReady', 'wrongState']
    expect([...denied.keys()].toSorted()).toEqual(kinds)
  }, 120_000)

  it('was tried on a piece in every state', async () => {
    const rows = await db.selectDistinct({ state: edition.state }).from(edition)
    expect(rows.map(({ state }) => state).toSorted()).toEqual(STATES.toSorted())
  })
})
