import { expect, it } from 'vitest'
import { countPeriod } from './grade-counts'

it('counts as a machine’s part what readers read of it, and lists every grade, the ungraded last', () => {
  const of = (all: number, reviewed: number, disclosed = 0) => ({
    all,
    reviewed,
    notReviewed: all - reviewed,
    disclosed,
  })
  const { grades, withAi } = countPeriod([
    { grade: null, ...of(9, 2) },
    { grade: 'ai_deepfake', ...of(1, 1, 1) },
    { grade: 'ai_translated', ...of(4, 3, 1) },
    { grade: 'human_only', ...of(7, 7) },
    { grade: 'ai_metadata', ...of(2, 0) },
  ])
  expect(grades.map(({ grade }) => grade)).toEqual(['human_only', 'ai_metadata', 'ai_translated', 'ai_deepfake', null])
  expect(withAi).toEqual({ all: 5, reviewed: 4, notReviewed: 1, disclosed: 2 })
  expect(countPeriod([]).withAi.all).toBe(0)
})
