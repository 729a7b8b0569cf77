import { describe, expect, it } from 'vitest'
import type { RouteRule } from './choose-plan'
import { newlyInUse, plansInUse } from './plans-in-use'
import { BUILT_IN, type ReviewPlan } from './routes'

const plans = new Map<string, ReviewPlan>(Object.entries(BUILT_IN))
const news = { desk: { id: 'n', name: 'News' }, sectionIds: ['news', 'business'] }
const opinion = { desk: { id: 'o', name: 'Opinion' }, sectionIds: ['opinion'] }
const rule = (routeKey: string, more: Partial<RouteRule> = {}): RouteRule => ({
  ...{ routeKey, sectionId: null, sourceType: null, kind: null },
  ...more,
})

const used = (rules: readonly RouteRule[]) =>
  plansInUse([news, opinion], { rules, plans }).map(({ desk, plan }) => `${desk.name}: ${plan.key}`)

describe('the routes a desk may be asked to walk', () => {
  it('are the usual one and those rules ask for, of its own sections', () => {
    expect(used([])).toEqual(['News: one_review', 'Opinion: one_review'])
    expect(used([rule('three_reviews', { sectionId: 'business' })])).toEqual([
      'News: one_review',
      'News: three_reviews',
      'Opinion: one_review',
    ])
  })

  it('leave out the usual one where a rule takes every piece', () => {
    expect(used([rule('three_reviews')])).toEqual(['News: three_reviews', 'Opinion: three_reviews'])
  })

  it('include those joined because two rules meet in one piece', () => {
    const rules = [rule('three_reviews', { sourceType: 'wire' }), rule('with_legal', { kind: 'correction' })]
    expect(used(rules)).toContain('Opinion: three_reviews+with_legal')
  })

  it('are none where a desk has no section that takes pieces', () => {
    expect(plansInUse([{ ...news, sectionIds: [] }], { rules: [], plans })).toEqual([])
  })

  it('tell what a change brings from what was there before it', () => {
    const before = plansInUse([news, opinion], { rules: [], plans })
    const after = plansInUse([news, opinion], { rules: [rule('with_legal', { sectionId: 'opinion' })], plans })
    expect(newlyInUse(before, after).map(({ plan }) => plan.key)).toEqual(['with_legal'])
    const rewritten = new Map(plans).set('one_review', { ...BUILT_IN.one_review, distinctPersons: false })
    expect(newlyInUse(before, plansInUse([news], { rules: [], plans: rewritten }))).toHaveLength(1)
  })
})
