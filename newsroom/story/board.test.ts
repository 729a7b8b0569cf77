import { describe, expect, it } from 'vitest'
import { BUILT_IN } from '@/newsroom/workflow/routes'
import { STATES } from '@/newsroom/workflow/states'
import { atStage, columnOf, columnsOf, keyOf, readColumn, stagesOf } from './board'

const { one_review, three_reviews, with_legal } = BUILT_IN
const keys = (...plans: Parameters<typeof stagesOf>[0]) => stagesOf(plans).map(({ key }) => key)

describe('the columns of the board', () => {
  it('stand in the order a piece passes them, one for each stage of the review', () => {
    expect(columnsOf(stagesOf([one_review])).map(keyOf)).toEqual([
      'draft',
      'in_review:review',
      'sent_back',
      'approved',
      'scheduled',
      'publish_failed',
      'published',
    ])
  })

  it('are found again by their key, and nothing else is', () => {
    for (const column of columnsOf(stagesOf([three_reviews]))) expect(readColumn(keyOf(column))).toEqual(column)
    for (const key of ['killed', 'spiked', 'in_review', 'superseded', '']) expect(readColumn(key)).toBeNull()
  })

  it('keep the name the house gave a stage', () => {
    const names = { en: 'Fact check', 'zh-Hant': '查證', 'zh-Hans': '查证' }
    expect(atStage({ key: 'facts', names })).toEqual({ state: 'in_review', stage: { key: 'facts', names } })
  })

  it('leave out what nobody works on any more', () => {
    const off = STATES.filter((state) => columnOf(state) === null)
    expect(off).toEqual(['in_review', 'superseded', 'withdrawn', 'killed', 'spiked'])
  })
})

describe('the stages of several plans', () => {
  it('stand once each: reviews, legal, proofs and the decision at the end', () => {
    expect(keys(one_review, three_reviews, with_legal)).toEqual([
      'review',
      'review_1',
      'review_2',
      'review_3',
      'legal',
      'proof_1',
      'sign_off',
    ])
  })

  it('keep their order whichever plan is named first', () => {
    expect(keys(with_legal, three_reviews, one_review)).toEqual(keys(one_review, three_reviews, with_legal))
  })
})
