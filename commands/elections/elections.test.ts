import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { addRule } from '@/commands/add-rule'
import { approveRule } from '@/commands/approve-rule'
import { electionList } from '@/db/queries/elections/election-list'
import { noticesFor } from '@/db/queries/standing-matter'
import { auditEntry } from '@/db/schema/audit'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { publicationDisclaimer } from '@/db/schema/publication'
import { UNDECLARED } from '@/newsroom/story/declaration'
import type { Jurisdiction } from '@/newsroom/story/jurisdictions'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, chief, editor, legal, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { addElection } from './add-election'
import { endElection } from './end-election'

const { db, owner } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-12-01T02:00:00Z') })

/** The days of Berlin: 1 January begins there at 23:00 UTC of the day before. */
const VOTE = { jurisdiction: 'EU', name: 'Vote', from: '2027-01-01', to: '2027-01-31', zone: 'Europe/Berlin' } as const

const meant = (slug: string, ...targets: Jurisdiction[]) =>
  piece({ slug, headline: slug.replaceAll('-', ' '), declared: { ...UNDECLARED, targets } })

const opinionAt = async (time: string, ...targets: Jurisdiction[]) => {
  const { notices } = await noticesFor(db, meant('asked', ...targets), new Date(time), null)
  return notices.some(({ key }) => key === 'opinion')
}

beforeAll(async () => {
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
  const [template] = await db.select().from(disclaimerTemplate).where(eq(disclaimerTemplate.key, 'opinion'))
  const written = await addRule(desk.as(legal), {
    ...{ templateId: template?.id ?? '', effect: 'require', placement: null, priority: 50, jurisdictions: [] },
    ...{ when: { fact: 'electionWindow', op: 'eq', value: true }, effectiveFrom: null, effectiveTo: null },
  })
  if (!written.ok) throw new Error('Legal may write rules.')
  const { ruleId } = written.value
  expect(await approveRule(desk.as(chief), { ruleId, seen: desk.clock.now })).toMatchObject({ ok: true })
})

it('lets a rule hold while an election is on where the readers are, by the clocks of that place', async () => {
  expect(await opinionAt('2027-01-15T00:00:00Z', 'EU')).toBe(false)
  expect(await addElection(desk.as(legal), VOTE)).toMatchObject({ ok: true })
  expect(await opinionAt('2026-12-31T22:59:59Z', 'EU')).toBe(false)
  expect(await opinionAt('2026-12-31T23:00:00Z', 'EU')).toBe(true)
  expect(await opinionAt('2027-01-31T22:59:59Z', 'EU', 'US')).toBe(true)
  expect(await opinionAt('2027-01-31T23:00:00Z', 'EU')).toBe(false)
  expect(await opinionAt('2027-01-15T00:00:00Z', 'US')).toBe(false)
  expect(await opinionAt('2027-01-15T00:00:00Z')).toBe(true)
})

it('says so in the record of what went out', async () => {
  desk.clock.now = new Date('2027-01-15T02:00:00Z')
  await desk.published(meant('on-the-eve', 'EU'))
  const frozen = await db.select({ because: publicationDisclaimer.because }).from(publicationDisclaimer)
  expect(JSON.stringify(frozen)).toContain('{"fact":"electionWindow","value":"true"}')
})

it('is added and taken back by those who keep the disclaimers, once, and is on record', async () => {
  for (const who of [reporter, editor, withoutRoles(legal)])
    expect(await addElection(desk.as(who), VOTE)).toMatchObject({ refusal: { kind: 'forbidden' } })
  expect(await addElection(desk.as(legal), { ...VOTE, to: '2026-12-31' })).toMatchObject({
    refusal: { field: 'to', key: 'beforeFrom' },
  })
  const added = await addElection(desk.as(chief), {
    ...VOTE,
    jurisdiction: 'TW',
    zone: 'Asia/Taipei',
    name: 'By-election',
  })
  const electionId = added.ok ? added.value.electionId : ''
  expect(await opinionAt('2027-01-16T00:00:00Z', 'TW')).toBe(true)
  expect(await endElection(desk.as(reporter), { electionId })).toMatchObject({ refusal: { because: 'role' } })
  // It is on: rules hold because of it, and whoever added it does not undo that alone.
  expect(await endElection(desk.as(chief), { electionId })).toMatchObject({ refusal: { because: 'ownElection' } })
  expect(await endElection(desk.as(admin), { electionId })).toMatchObject({ ok: true })
  expect(await endElection(desk.as(admin), { electionId })).toMatchObject({ refusal: { kind: 'wrongState' } })
  expect(await opinionAt('2027-01-16T00:00:00Z', 'TW')).toBe(false)
  const entries = await db
    .select({ kind: auditEntry.kind })
    .from(auditEntry)
    .where(eq(auditEntry.subjectId, electionId))
  expect(entries.map(({ kind }) => kind)).toEqual(['addElection', 'endElection'])
})

it('is taken back by whoever added it before it has begun', async () => {
  const added = await addElection(desk.as(legal), { ...VOTE, from: '2027-03-01', to: '2027-03-02' })
  const electionId = added.ok ? added.value.electionId : ''
  expect(await endElection(desk.as(legal), { electionId })).toMatchObject({ ok: true })
})

it('stays as it was said, even against direct SQL', async () => {
  const rewrite = sql`update election_window set to_at = to_at + interval '1 year'`
  await expect(owner.execute(rewrite)).rejects.toThrow()
  await expect(owner.execute(sql`delete from election_window`)).rejects.toThrow()
})

it('is listed for whoever may read the book, a page at a time', async () => {
  const at = new Date('2027-01-20T00:00:00Z')
  expect(await electionList(db, withoutRoles(reporter), { at, after: null, size: 50 })).toBeNull()
  const whole = await electionList(db, reporter, { at, after: null, size: 50 })
  expect(whole).toMatchObject({ mayKeep: false, next: null })
  expect(whole?.lines.some(({ mayTakeBack }) => mayTakeBack)).toBe(false)
  const open = async (who: typeof legal) =>
    (await electionList(db, who, { at, after: null, size: 50 }))?.lines.find(({ state }) => state === 'open')
      ?.mayTakeBack
  expect([await open(legal), await open(chief)]).toEqual([false, true])
  expect(whole?.lines.map(({ name, state }) => `${name}: ${state}`).toSorted()).toEqual([
    'By-election: takenBack',
    'Vote: open',
    'Vote: takenBack',
  ])
  const first = await electionList(db, legal, { at, after: null, size: 1 })
  const second = await electionList(db, legal, { at, after: first?.next ?? null, size: 2 })
  expect([...(first?.lines ?? []), ...(second?.lines ?? [])].map(({ id }) => id)).toEqual(
    whole?.lines.map(({ id }) => id),
  )
  expect(second?.next).toBeNull()
})
