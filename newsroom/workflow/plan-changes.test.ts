import { describe, expect, it } from 'vitest'
import { type NamedPlan, planChanges } from './plan-changes'
import { BUILT_IN, type ReviewPlan, type Stage } from './routes'

const three = BUILT_IN.three_reviews
const named = (plan: ReviewPlan, en = 'Three reviews'): NamedPlan => ({
  names: { en, 'zh-Hant': '三審', 'zh-Hans': '三审' },
  plan,
})
const staged = (stages: readonly Stage[]): ReviewPlan => {
  const [first, ...rest] = stages
  if (!first) throw new Error('A plan has a stage.')
  return { ...three, stages: [first, ...rest] }
}
const told = (after: ReviewPlan, before: ReviewPlan = three) =>
  planChanges(named(before), named(after)).map((change) =>
    'stage' in change ? `${change.what} ${change.stage.key}` : change.what,
  )

describe('what changed between two versions of a route', () => {
  it('is nothing where nothing did', () => {
    expect(told(structuredClone(three))).toEqual([])
  })

  it('names the stages that came and went', () => {
    const [one, two, final, , sign] = three.stages
    const legal: Stage = { ...one, key: 'legal', role: 'legal' }
    expect(told(staged([one, two, final, legal, sign]))).toEqual(['removed proof_1', 'added legal'])
  })

  it('names as few moved stages as explain the new order', () => {
    const [one, two, final, proof, sign] = three.stages
    expect(told(staged([proof, one, two, final, sign]))).toEqual(['moved proof_1'])
    expect(told(staged([two, one, final, proof, sign]))).toHaveLength(1)
  })

  it('says of each stage what it asks now that it did not ask before', () => {
    const [one, ...rest] = three.stages
    const harder: Stage = {
      ...one,
      role: 'chief',
      opinionMin: 60,
      checks: ['law'],
      hours: 24,
      guest: true,
      people: ['p'],
      needed: 2,
    }
    expect(told(staged([harder, ...rest]))).toEqual(
      ['role', 'people', 'needed', 'opinion', 'checks', 'hours', 'guest'].map((what) => `${what} review_1`),
    )
    expect(planChanges(named(three), named(staged([harder, ...rest])))[0]).toEqual({
      ...{ what: 'role', before: 'editor', after: 'chief' },
      stage: { key: 'review_1' },
    })
  })

  it('says what the route itself is called, whether it wants different people, and what a change does', () => {
    expect(told({ ...three, onChange: 'restart' })).toEqual(['onChange'])
    expect(told({ ...three, distinctPersons: false })).toEqual(['distinct'])
    expect(planChanges(named(three), named(three, 'Reviews'))).toMatchObject([{ what: 'name' }])
  })
})
