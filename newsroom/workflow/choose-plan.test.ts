import { describe, expect, it } from 'vitest'
import { choosePlan, type Routed, type RouteRule } from './choose-plan'
import { BUILT_IN, type ReviewPlan, type Stage } from './routes'

const plans = new Map<string, ReviewPlan>(Object.entries(BUILT_IN))
const rule = (routeKey: string, more: Partial<RouteRule> = {}): RouteRule => ({
  ...{ routeKey, sectionId: null, sourceType: null, kind: null },
  ...more,
})
const piece = (more: Partial<Routed> = {}): Routed => ({
  ...{ sectionId: 'business', sourceType: 'self_media', kind: 'first', legalNeeded: false },
  ...more,
})
const chosen = (rules: readonly RouteRule[], more: Partial<Routed> = {}, known = plans) =>
  choosePlan(piece(more), rules, known, BUILT_IN.one_review)
const keys = ({ stages }: ReviewPlan) => stages.map(({ key }) => key)

const THREE = rule('three_reviews', { sourceType: 'self_media' })
const LEGAL = rule('with_legal', { kind: 'correction' })

describe('the route of a piece', () => {
  it('is the usual one where no rule speaks of it', () => {
    expect(chosen([THREE, LEGAL], { sourceType: 'original' }).key).toBe('one_review')
    expect(chosen([rule('three_reviews', { sectionId: 'news' })]).key).toBe('one_review')
  })

  it('is that of the one rule that fits', () => {
    expect(chosen([THREE, LEGAL])).toBe(BUILT_IN.three_reviews)
    expect(chosen([THREE, LEGAL], { sourceType: 'wire', kind: 'correction' })).toBe(BUILT_IN.with_legal)
  })

  it('has the stages of every route asked for where two rules fit, each once and in the order of the house', () => {
    const both = chosen([THREE, LEGAL], { kind: 'correction' })
    expect(both.key).toBe('three_reviews+with_legal')
    expect(keys(both)).toEqual(['review_1', 'review_2', 'review_3', 'review', 'legal', 'proof_1', 'sign_off'])
    expect(keys(chosen([LEGAL, THREE], { kind: 'correction' })).toSorted()).toEqual(keys(both).toSorted())
  })

  it('is no longer for being asked for twice', () => {
    expect(chosen([THREE, rule('three_reviews')])).toBe(BUILT_IN.three_reviews)
  })

  it('has legal before whoever signs off, or last, when the piece is flagged, and only once', () => {
    expect(keys(chosen([], { legalNeeded: true }))).toEqual(['review', 'legal'])
    expect(keys(chosen([THREE], { legalNeeded: true }))).toContain('legal')
    expect(keys(chosen([rule('with_legal')], { legalNeeded: true }))).toEqual(keys(BUILT_IN.with_legal))
  })
})

describe('routes joined', () => {
  const plan = (key: string, first: Partial<Stage>, ...rest: Partial<Stage>[]): ReviewPlan => {
    const whole = (stage: Partial<Stage>): Stage => ({
      ...{ key: 'review', kind: 'review', role: 'editor', opinionMin: 0, checks: [], hours: null },
      ...stage,
    })
    return { key, distinctPersons: false, onChange: 'classed', stages: [whole(first), ...rest.map(whole)] }
  }
  const joined = (...all: readonly ReviewPlan[]) =>
    chosen(
      all.map(({ key }) => rule(key)),
      {},
      new Map(all.map((one) => [one.key, one])),
    )

  it('never ask less of a stage than either asks of it', () => {
    const light = plan('light', { hours: 48, checks: ['wording'] })
    const strict = plan('strict', { role: 'chief', opinionMin: 60, checks: ['accuracy'], hours: 24 })
    for (const both of [joined(light, strict), joined(strict, light)]) {
      expect(both.stages[0]).toMatchObject({ role: 'chief', opinionMin: 60, hours: 24 })
      expect(both.stages[0].checks.toSorted()).toEqual(['accuracy', 'wording'])
    }
    expect(joined(light, plan('undated', {})).stages[0].hours).toBe(48)
  })

  it('let somebody outside speak only where both do', () => {
    const [outside, inside] = [plan('outside', { guest: true }), plan('inside', {})]
    expect(joined(outside, plan('other', { guest: true })).stages[0].guest).toBe(true)
    expect(joined(outside, inside).stages[0].guest).toBeUndefined()
  })

  it('want different people, and take back as much, as either does', () => {
    const strict: ReviewPlan = { ...plan('strict', { key: 'review_1' }), distinctPersons: true, onChange: 'recheck' }
    expect(joined(plan('light', {}), strict)).toMatchObject({ distinctPersons: true, onChange: 'recheck' })
  })

  it('never end in a proof, which the hands of a piece may read themselves', () => {
    const proofed = plan('proofed', { key: 'proof_1', kind: 'proof', role: 'reporter' }, { key: 'review' })
    expect(keys(joined(proofed, plan('second', { key: 'review_1' })))).toEqual(['proof_1', 'review', 'review_1'])
  })
})
