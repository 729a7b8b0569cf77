import { beforeAll, describe, expect, it } from 'vitest'
import { addChecklistItem } from '@/commands/review-rules/add-checklist-item'
import { addRouteRule } from '@/commands/review-rules/add-route-rule'
import { type WriteRoute, writeRoute } from '@/commands/review-rules/write-route'
import { person } from '@/db/schema/people'
import { BUILT_IN } from '@/newsroom/workflow/routes'
import { deskOn } from '@/testing/builders/desk'
import { NEWS, openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { stage } from '@/testing/builders/route'
import { admin, chief, DESK, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { reviewRules } from './screen'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)

beforeAll(() => openNewsroom(db))

const read = async () => {
  const rules = await reviewRules(db, chief)
  if (!rules) throw new Error('not shown')
  return rules
}
const routeOf = async (key: string) => (await read()).routes.find(({ plan }) => plan.key === key)

const write = async (base: number, hours: number) => {
  clock.now = new Date(clock.now.getTime() + 60_000)
  const { names, plan } = (await routeOf('one_review')) ?? { names: null, plan: null }
  if (!names || !plan) throw new Error('no route')
  const stages: WriteRoute['stages'] = [{ ...stage('review'), hours }]
  const said = { key: 'one_review', base, names, distinctPersons: true, onChange: 'recheck', stages } as const
  const written = await writeRoute(desk.as(chief), said)
  clock.now = new Date(clock.now.getTime() + 60_000)
  return written
}

describe('the screen of review rules', () => {
  it('is for whoever leads a desk', async () => {
    for (const who of [reporter, editor, legal]) expect(await reviewRules(db, who)).toBeNull()
    expect(await reviewRules(db, admin)).not.toBeNull()
  })

  it('reads out the routes Stet ships before anybody wrote one', async () => {
    const { routes, rules, faults } = await read()
    expect(routes.map(({ plan, version }) => [plan.key, version])).toEqual(Object.keys(BUILT_IN).map((key) => [key, 0]))
    expect(rules).toEqual([])
    expect(faults).toEqual([])
  })

  it('tells who wrote which version, what changed, and how many pieces still follow it', async () => {
    const first = await desk.filed(piece({ slug: 'of-version-0' }))
    expect(await write(0, 24)).toMatchObject({ value: { version: 1 } })
    await desk.filed(piece({ slug: 'of-version-1' }))
    await desk.approved(piece({ slug: 'also-of-version-1' }))
    await desk.published(piece({ slug: 'no-longer-on-its-way' }))
    expect(await write(1, 12)).toMatchObject({ value: { version: 2 } })
    await desk.must(reporter, first, 'recall')
    await desk.must(reporter, first, 'file')

    const versions = (await routeOf('one_review'))?.versions
    expect(versions?.map(({ version, by, inFlight }) => [version, by, inFlight])).toEqual([
      [2, chief.name, 0],
      [1, chief.name, 2],
      [0, null, 1],
    ])
    expect(versions?.map(({ changes }) => changes)).toEqual([
      [{ what: 'hours', before: 24, after: 12, stage: { key: 'review' } }],
      [{ what: 'hours', before: null, after: 24, stage: { key: 'review' } }],
      null,
    ])
  })

  it('reads out the newest versions only, and then not the one Stet shipped', async () => {
    for (let base = 2; base < 14; base += 1) await write(base, base)
    const versions = (await routeOf('one_review'))?.versions ?? []
    expect([versions.length, versions[0]?.version, versions.at(-1)?.version]).toEqual([12, 14, 3])
    expect(versions.at(-1)?.changes).toBeNull()
  })

  it('has the rules, lists, desks and limits of the house', async () => {
    const rule = { routeKey: 'three_reviews', sectionId: NEWS, sourceType: 'self_media', kind: null } as const
    await addRouteRule(desk.as(chief), rule)
    const names = { en: 'Named', 'zh-Hant': '具名', 'zh-Hans': '具名' }
    await addChecklistItem(desk.as(chief), { sectionId: null, names, level: 'warn' })
    await addChecklistItem(desk.as(chief), { sectionId: NEWS, names, level: 'stop' })
    const { rules, checklists, desks, limits, sections } = await read()
    expect(rules).toMatchObject([rule])
    expect([...checklists].map(([section, items]) => [section, items[0]?.level]).toSorted()).toEqual(
      [
        [null, 'warn'],
        [NEWS, 'stop'],
      ].toSorted(),
    )
    expect(desks).toContainEqual({ id: DESK, name: 'News', publishBy: 'chief' })
    expect(limits.debtHours).toBe(24)
    expect(sections.map(({ names: { en } }) => en)).toEqual(['News', 'Culture'])
  })

  it('says where nobody could walk the rules any more', async () => {
    await db.update(person).set({ deactivatedAt: clock.now })
    expect((await read()).faults.map(({ values }) => values)).toContainEqual({
      ...{ desk: 'News', route: 'three_reviews', stage: 'review_1' },
    })
  })
})
