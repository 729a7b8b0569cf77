import { eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { addRule } from '@/commands/add-rule'
import { approveRule } from '@/commands/approve-rule'
import { addElection } from '@/commands/elections/add-election'
import { auditEntry } from '@/db/schema/audit'
import { disclaimerRule, disclaimerTemplate } from '@/db/schema/disclaimers'
import { publication } from '@/db/schema/publication'
import { revision } from '@/db/schema/story'
import { UNDECLARED } from '@/newsroom/story/declaration'
import { ORIGINAL } from '@/newsroom/story/source'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { STRANGERS } from '@/testing/strangers'
import { noticesFor } from '../standing-matter'
import { ON_SCREEN } from './count-effects'
import { type AskedRule, previewRule } from './preview-rule'

const { db } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-03-02T02:00:00Z') })
const LATER = new Date('2026-03-12T02:00:00Z')
const ids: Record<string, string> = {}
const rules: Record<string, string> = {}

const out = (slug: string, more: Parameters<typeof piece>[0] = {}) =>
  desk.published(piece({ slug, headline: slug.replaceAll('-', ' '), ...more }))

beforeAll(async () => {
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
  await out('the-first-piece')
  await out('a-wire-piece', { source: { ...ORIGINAL, type: 'wire', name: 'Harbour Wire' } })
  await out('a-study', { topicIds: [], declared: { ...UNDECLARED, genre: 'opinion', tickers: ['HRB'] } })
  await out('a-letter', { topicIds: [], source: { ...ORIGINAL, type: 'contributor', name: 'Ann', author: 'Ann Bell' } })
  for (const row of await db.select().from(disclaimerTemplate)) ids[row.key] = row.id
  for (const row of await db.select().from(disclaimerRule)) rules[row.templateId] = row.id
})

const SAID = {
  effect: 'require',
  when: { all: [] },
  jurisdictions: [],
  placement: null,
  priority: 50,
  effectiveTo: null,
} as const

const asked = (key: string, said: Partial<AskedRule['said']> = {}, more: Partial<AskedRule> = {}): AskedRule => ({
  ...{ templateId: ids[key] ?? '', ruleId: null, said: { ...SAID, ...said } },
  ...{ effectiveFrom: null, at: LATER, limits: ON_SCREEN, ...more },
})

const changed = async (rule: AskedRule) => {
  const shown = await previewRule(db, legal, rule)
  const named = shown?.pieces
    .map(({ headline, effects }) => `${effects.map(({ effect }) => effect).join(', ')}: ${headline}`)
    .toSorted()
  return { ...shown?.counts, named }
}

const NOTHING = { stopped: 0, gains: 0, loses: 0, moves: 0, displaces: 0, returns: 0, comesBack: 0 }

describe('what a rule would change', () => {
  it('counts and names the pieces that would newly carry the notice', async () => {
    const when = { fact: 'topics', op: 'has', value: 'city' } as const
    const named = ['gains: a wire piece', 'gains: the first piece']
    expect(await changed(asked('ai-generated', { when }))).toEqual({ ...NOTHING, gains: 2, named })
  })

  it('counts those that would lose it, or carry it elsewhere, in the place of a rule that is changed', async () => {
    const own = { ruleId: rules[ids['own-work'] ?? ''] ?? null }
    const when = { fact: 'topics', op: 'has', value: 'city' } as const
    const kept = { ...NOTHING, loses: 1, named: ['loses: a study'] }
    expect(
      await changed(
        asked('own-work', { when: { all: [when, { fact: 'sourceType', op: 'eq', value: 'original' }] } }, own),
      ),
    ).toEqual(kept)
    const source = { fact: 'sourceType', op: 'in', value: ['original', 'exclusive'] } as const
    const moved = await changed(asked('own-work', { when: source, placement: 'top' }, own))
    expect(moved).toMatchObject({ ...NOTHING, moves: 2 })
  })

  it('counts those that could not go out for want of what the wording asks', async () => {
    const shown = await changed(asked('sponsored', { when: { fact: 'topics', op: 'has', value: 'city' } }))
    expect(shown).toEqual({
      ...NOTHING,
      stopped: 1,
      gains: 1,
      named: ['gains: a wire piece', 'stopped: the first piece'],
    })
  })

  it('asks declarations and age where the rule does', async () => {
    const financial = { fact: 'tickers', op: 'exists', value: true } as const
    expect(await changed(asked('opinion', { when: financial }))).toMatchObject({ gains: 1, named: ['gains: a study'] })
    const old = (value: number) => asked('opinion', { when: { fact: 'ageDays', op: 'gt', value } })
    expect(await changed(old(9))).toMatchObject({ gains: 4 })
    expect(await changed(old(10))).toMatchObject(NOTHING)
    expect(await changed({ ...old(10), effectiveFrom: new Date('2026-03-20T00:00:00Z') })).toMatchObject({ gains: 4 })
  })

  it('asks where an election is on at the moment the rule begins', async () => {
    const election = { fact: 'electionWindow', op: 'eq', value: true } as const
    expect(await changed(asked('opinion', { when: election }))).toMatchObject(NOTHING)
    const vote = { jurisdiction: 'EU', name: 'Vote', from: '2026-04-01', to: '2026-04-30', zone: 'UTC' } as const
    expect(await addElection(desk.as(legal), vote)).toMatchObject({ ok: true })
    expect(await changed(asked('opinion', { when: election }))).toMatchObject(NOTHING)
    const then = { effectiveFrom: new Date('2026-04-15T00:00:00Z') }
    expect(await changed(asked('opinion', { when: election }, then))).toMatchObject({ gains: 4 })
  })

  it('changes nothing for a rule that forbids what a stronger one requires', async () => {
    expect(await changed(asked('agency', { effect: 'forbid', priority: 5 }))).toMatchObject(NOTHING)
    expect(await changed(asked('agency', { effect: 'forbid', priority: 90 }))).toMatchObject({ ...NOTHING, loses: 1 })
  })

  it('writes nothing', async () => {
    const before = [await db.$count(disclaimerRule), await db.$count(auditEntry)]
    await db.transaction((tx) => previewRule(tx, legal, asked('opinion')), { accessMode: 'read only' })
    expect([await db.$count(disclaimerRule), await db.$count(auditEntry)]).toEqual(before)
  })

  it('says how far it has counted when its time is over', async () => {
    const within = (budget: number) => previewRule(db, chief, asked('opinion', {}, { limits: { slice: 3, budget } }))
    expect(await within(0)).toMatchObject({ looked: 3, live: 4, counts: { gains: 3 } })
    expect(await within(60_000)).toMatchObject({ looked: 4, live: 4, counts: { gains: 4 } })
  })

  it('is nothing to a reporter, or about a template that is not there', async () => {
    expect(await previewRule(db, reporter, asked('opinion'))).toBeNull()
    const nowhere = { templateId: '00000000-0000-4000-8000-000000000000' }
    expect(await previewRule(db, legal, asked('opinion', {}, nowhere))).toBeNull()
  })

  it('names nothing of a desk one does not read, and says how many those are', async () => {
    const stranger = STRANGERS['the chief of another desk']
    expect(await previewRule(db, stranger, asked('opinion'))).toMatchObject({
      counts: { gains: 4 },
      pieces: [],
      hidden: 4,
    })
  })
})

it('agrees with what the pieces are told once the rule is in force', async () => {
  const said = { ...SAID, jurisdictions: [], when: { fact: 'topics', op: 'has', value: 'city' } } as const
  const foreseen = await previewRule(db, legal, asked('opinion', said))
  desk.clock.now = LATER
  const { templateId } = asked('opinion')
  const written = await addRule(desk.as(legal), { ...said, jurisdictions: [], templateId, effectiveFrom: null })
  if (!written.ok) throw new Error('Legal may write rules.')
  const { ruleId } = written.value
  expect(await approveRule(desk.as(chief), { ruleId, seen: LATER })).toMatchObject({ ok: true })
  const live = await db
    .select({ package: revision.package })
    .from(publication)
    .innerJoin(revision, eq(revision.id, publication.revisionId))
    .where(isNull(publication.toAt))
  const told = await Promise.all(live.map((row) => noticesFor(db, row.package, LATER, null)))
  const carried = told.filter(({ notices }) => notices.some((notice) => notice.templateId === templateId))
  expect(carried.length).toBeGreaterThan(0)
  expect(foreseen?.counts).toEqual({ ...NOTHING, gains: carried.length })
})
