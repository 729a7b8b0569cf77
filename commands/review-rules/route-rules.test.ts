import { randomUUID } from 'node:crypto'
import { and, desc, eq, like } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { reviewRun } from '@/db/schema/review'
import { routeRule } from '@/db/schema/routes'
import { deskOn } from '@/testing/builders/desk'
import { CULTURE, hire, NEWS, openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { routesOn, stage } from '@/testing/builders/route'
import { admin, atOtherDesk, chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { addRouteRule } from './add-route-rule'
import { endRouteRule } from './end-route-rule'

const { db } = await testDatabase()
const desk = deskOn(db)
const written = routesOn(db)

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [
    { ...atOtherDesk(editor), id: randomUUID(), slug: 'second-editor', email: 'second-editor@example.com' },
  ])
})

const lastEntry = async () => (await db.select().from(auditEntry).orderBy(desc(auditEntry.seq)).limit(1))[0]

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
    const { key } = await written('Long', {
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
    await written('One review', { key: 'one_review', stages: [stage('review'), stage('review_2')] })
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
    const { key } = await written('Chief reads', { stages: [stage('review_3', { role: 'chief' })] })
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
