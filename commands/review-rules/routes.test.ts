import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, like } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { reviewRun } from '@/db/schema/review'
import { reviewRoute, routeRule } from '@/db/schema/routes'
import { BUILT_IN, type Stage } from '@/newsroom/workflow/routes'
import { deskOn } from '@/testing/builders/desk'
import { CULTURE, hire, NEWS, openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, atOtherDesk, chief, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { addRouteRule } from './add-route-rule'
import { endRouteRule } from './end-route-rule'
import { type WriteRoute, writeRoute } from './write-route'

const { db } = await testDatabase()
const desk = deskOn(db)

const anew = (who: Player, slug: string): Player => ({ ...who, id: randomUUID(), slug, email: `${slug}@example.com` })

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [atOtherDesk(anew(editor, 'culture-editor'))])
})

const names = { en: 'Three reviews', 'zh-Hant': '三審', 'zh-Hans': '三审' }
const stage = (key: string, more: Partial<Stage> = {}): WriteRoute['stages'][number] => ({
  ...{ key, kind: 'review', role: 'editor', opinionMin: 0, checks: [], hours: null },
  ...BUILT_IN.three_reviews.stages.find((one) => one.key === key),
  ...more,
  role: more.role === 'chief' || more.role === 'legal' ? more.role : 'editor',
  checks: [],
})
const route = (more: Partial<WriteRoute> = {}): WriteRoute => ({
  ...{ key: null, base: 0, names, distinctPersons: true, onChange: 'recheck' },
  stages: [stage('review_1'), stage('review_2')],
  ...more,
})

const written = async (more: Partial<WriteRoute> = {}, who: Player = chief) => {
  const result = await writeRoute(desk.as(who), route(more))
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const versionsOf = (key: string) =>
  db.select().from(reviewRoute).where(eq(reviewRoute.key, key)).orderBy(asc(reviewRoute.version))
const lastEntry = async () => (await db.select().from(auditEntry).orderBy(desc(auditEntry.seq)).limit(1))[0]

describe('a route', () => {
  it('is written by whoever leads a desk, and by nobody else', async () => {
    for (const who of [editor, legal, reporter])
      expect(await writeRoute(desk.as(who), route())).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await writeRoute(desk.as(admin), route({ names: { ...names, en: 'Adminly' } }))).toMatchObject({ ok: true })
    const elsewhere = atOtherDesk(chief)
    expect(await writeRoute(desk.as(elsewhere), route({ names: { ...names, en: 'Cultured' } }))).toMatchObject({
      value: { key: 'cultured', version: 1 },
    })
  })

  it('gets a key of its own from its name, which stays when it is renamed', async () => {
    const { key } = await written({ names: { ...names, en: 'Court reports' } })
    expect(key).toBe('court_reports')
    expect(await written({ names: { ...names, en: 'Court reports' } })).toEqual({ key: 'court_reports_2', version: 1 })
    expect(await written({ key, base: 1, names: { ...names, en: 'Trials' } })).toEqual({ key, version: 2 })
    expect((await written({ names: { ...names, en: 'Legal' } })).key).not.toBe('legal')
  })

  it('is kept in every version, with who wrote it and what it was before', async () => {
    const { key } = await written({ names: { ...names, en: 'Kept' } })
    await written({ key, base: 1, names: { ...names, en: 'Kept' }, distinctPersons: false }, admin)
    const versions = await versionsOf(key)
    expect(versions.map(({ version, writtenBy }) => [version, writtenBy])).toEqual([
      [1, chief.id],
      [2, admin.id],
    ])
    const entry = await lastEntry()
    expect(entry).toMatchObject({ kind: 'writeRoute', actorId: admin.id, subjectId: versions[1]?.id })
    expect(entry?.detail).toMatchObject({
      before: { distinctPersons: true, stages: 'review_1, review_2' },
      after: { distinctPersons: false, stages: 'review_1, review_2' },
      plan: { key, distinctPersons: false },
    })
    await expect(db.delete(reviewRoute).where(eq(reviewRoute.key, key))).rejects.toThrow()
  })

  it('is not written again when nothing of it changed', async () => {
    const { key } = await written({ names: { ...names, en: 'Same' } })
    expect(await written({ key, base: 1, names: { ...names, en: 'Same' } })).toEqual({ key, version: 1 })
    expect(await versionsOf(key)).toHaveLength(1)
  })

  it('goes on from the one Stet ships', async () => {
    const stages = [stage('review_1'), stage('review_2')]
    expect(await written({ key: 'three_reviews', stages })).toEqual({ key: 'three_reviews', version: 1 })
    expect((await lastEntry())?.detail).toMatchObject({
      before: { stages: 'review_1, review_2, review_3, proof_1, sign_off', review_3: { role: 'chief' } },
    })
  })

  it('is nobody’s to write under a key the house does not have', async () => {
    expect(await writeRoute(desk.as(chief), route({ key: 'invented' }))).toMatchObject({
      refusal: { kind: 'notFound' },
    })
  })

  it('takes one of two versions written on the same one, and tells the other', async () => {
    const { key } = await written({ names: { ...names, en: 'Raced' } })
    const asked = (en: string) => writeRoute(desk.as(chief), route({ key, base: 1, names: { ...names, en } }))
    const answers = await Promise.all(['One', 'Two', 'Three'].map(asked))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    for (const answer of answers.filter(({ ok }) => !ok))
      expect(answer).toMatchObject({ refusal: { kind: 'wrongState', state: 'changed' } })
    expect(await versionsOf(key)).toHaveLength(2)
  })

  it.each([
    ['noReview', [stage('sign_off', { kind: 'decision', role: 'chief' })]],
    ['endsInProof', [stage('review'), stage('proof_1', { kind: 'proof' })]],
    ['repeated', [stage('review'), stage('review')]],
    ['endsOutside', [stage('review'), stage('guest', { guest: true })]],
    ['falseLegal', [stage('legal'), stage('review')]],
  ])('is refused as %s, and nothing is written', async (key, stages) => {
    const before = await db.$count(auditEntry)
    expect(await writeRoute(desk.as(chief), route({ names: { ...names, en: 'Faulty' }, stages }))).toMatchObject({
      refusal: { kind: 'notReady', issues: [{ key }] },
    })
    expect(await versionsOf('faulty')).toEqual([])
    expect(await db.$count(auditEntry)).toBe(before)
  })

  it('is refused when a desk that uses it could not walk it, by the name of the desk', async () => {
    const stages = ['review', 'review_1', 'review_2', 'review_3'].map((key) => stage(key))
    const asked = await writeRoute(desk.as(chief), route({ key: 'one_review', stages }))
    expect(asked).toMatchObject({
      refusal: {
        kind: 'notReady',
        issues: [
          { key: 'tooFew', values: { desk: 'Culture', needed: 4, there: 2 } },
          { key: 'tooFew', values: { desk: 'News', needed: 4, there: 3 } },
        ],
      },
    })
    expect(await written({ names: { ...names, en: 'Unused' }, stages })).toMatchObject({ version: 1 })
  })
})

describe('which pieces take a route', () => {
  const rule = { routeKey: 'with_legal', sectionId: null, sourceType: null, kind: 'retraction' as const }

  it('is said once, and by whoever leads a desk', async () => {
    expect(await addRouteRule(desk.as(editor), rule)).toMatchObject({ refusal: { kind: 'forbidden' } })
    const twice = await Promise.all([addRouteRule(desk.as(chief), rule), addRouteRule(desk.as(admin), rule)])
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
    expect(twice.find(({ ok }) => !ok)).toMatchObject({ refusal: { field: 'rule', key: 'taken' } })
  })

  it('names a route and a section the house has', async () => {
    expect(await addRouteRule(desk.as(chief), { ...rule, routeKey: 'none' })).toMatchObject({
      refusal: { field: 'routeKey' },
    })
    expect(await addRouteRule(desk.as(chief), { ...rule, sectionId: randomUUID() })).toMatchObject({
      refusal: { field: 'sectionId' },
    })
  })

  it('is refused where too few people could walk it, also when only joined with another', async () => {
    const { key } = await written({
      ...{ names: { ...names, en: 'Long' } },
      stages: ['review_1', 'review_2', 'review_3'].map((one) => stage(one)),
    })
    const long = { ...rule, routeKey: key, kind: null, sourceType: 'ugc' as const }
    const there = (desk: string, route: string, needed: number, able: number) => ({
      key: 'tooFew',
      values: { desk, route, needed, there: able },
    })
    const joined = `with_legal+${key}`
    expect(await addRouteRule(desk.as(chief), { ...long, sectionId: CULTURE })).toMatchObject({
      refusal: { issues: [there('Culture', key, 3, 2)] },
    })
    expect(await addRouteRule(desk.as(chief), { ...long, sectionId: NEWS })).toMatchObject({
      refusal: { issues: [there('News', joined, 5, 4)] },
    })
  })

  it('ends once, and stays on record', async () => {
    const added = await addRouteRule(desk.as(chief), { ...rule, kind: 'typo' })
    if (!added.ok) throw new Error('not added')
    const { ruleId } = added.value
    expect(await endRouteRule(desk.as(reporter), { ruleId })).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await endRouteRule(desk.as(chief), { ruleId })).toMatchObject({ ok: true })
    expect(await endRouteRule(desk.as(chief), { ruleId })).toMatchObject({ refusal: { kind: 'wrongState' } })
    expect(await endRouteRule(desk.as(chief), { ruleId: randomUUID() })).toMatchObject({
      refusal: { kind: 'notFound' },
    })
    expect(await db.$count(routeRule, eq(routeRule.id, ruleId))).toBe(1)
    expect(await lastEntry()).toMatchObject({ kind: 'endRouteRule', detail: { before: { kind: 'typo' }, after: {} } })
  })
})

describe('a piece on its way', () => {
  it('keeps the version it was filed under, and the next one takes the new (TR-21)', async () => {
    const keys = async (editionId: string) => {
      const [run] = await db.select().from(reviewRun).where(eq(reviewRun.editionId, editionId))
      return run?.plan.stages.map(({ key }) => key)
    }
    const before = await desk.filed(piece({ slug: 'before-the-change' }))
    await written({ key: 'one_review', stages: [stage('review'), stage('review_2')], names })
    const after = await desk.filed(piece({ slug: 'after-the-change' }))
    expect(await keys(before.editionId)).toEqual(['review'])
    expect(await keys(after.editionId)).toEqual(['review', 'review_2'])
    await desk.must(reporter, before, 'recall')
    await desk.must(reporter, before, 'file')
    const runs = await db
      .select({ stages: reviewRun.plan })
      .from(reviewRun)
      .where(and(eq(reviewRun.editionId, before.editionId), like(reviewRun.route, 'one_review%')))
    expect(runs.map(({ stages }) => stages.stages.length)).toEqual([1, 1])
    await desk.approve(before)
  })

  it('takes the stages of both rules that fit it, and of no other', async () => {
    const rule = { sectionId: NEWS, sourceType: null, kind: null }
    const { key } = await written({
      names: { ...names, en: 'Chief reads' },
      stages: [stage('review_3', { role: 'chief' })],
    })
    for (const routeKey of [key, 'one_review']) {
      desk.clock.now = new Date(desk.clock.now.getTime() + 60_000)
      expect(await addRouteRule(desk.as(chief), { ...rule, routeKey })).toMatchObject({ ok: true })
    }
    const { editionId } = await desk.filed(piece({ slug: 'two-rules' }))
    const [run] = await db.select().from(reviewRun).where(eq(reviewRun.editionId, editionId))
    expect(run?.route).toBe(`${key}+one_review`)
    expect(run?.plan.stages.map((one) => one.key).toSorted()).toEqual(['review', 'review_2', 'review_3'])
  })
})
