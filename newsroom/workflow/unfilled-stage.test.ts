import { describe, expect, it } from 'vitest'
import { atOtherDesk, chief, DESK, editor, legal, type Player, reporter } from '@/testing/cast'
import { BUILT_IN, type ReviewPlan } from './routes'
import { unfilledStage } from './unfilled-stage'

const second: Player = { ...editor, id: 'a0000000-0000-4000-8000-000000000033', name: 'Second editor' }

type More = Partial<Parameters<typeof unfilledStage>[0]>

const unfilled = (plan: ReviewPlan, people: readonly Player[], more: More = {}) =>
  unfilledStage({ plan, stage: plan.stages[0].key, given: [], passed: [], hands: [], deskId: DESK, ...more }, people)
    ?.key ?? null

const { one_review, three_reviews, with_legal, guest_check } = BUILT_IN

describe('the stage nobody is left to take', () => {
  it('is none while somebody may', () => {
    expect(unfilled(one_review, [reporter, editor])).toBeNull()
    expect(unfilled(with_legal, [editor, legal, chief])).toBeNull()
  })

  it('is the one whose only editor had a hand in the piece', () => {
    expect(unfilled(one_review, [reporter, editor], { hands: [editor.id] })).toBe('review')
    expect(unfilled(one_review, [reporter, editor, chief], { hands: [editor.id] })).toBeNull()
  })

  it('is one for which only another desk has people', () => {
    expect(unfilled(one_review, [reporter, atOtherDesk(editor)])).toBe('review')
  })

  it('may be a later one', () => {
    expect(unfilled(with_legal, [editor, chief])).toBe('legal')
  })

  it('is one for which everybody is needed at a review before', () => {
    expect(unfilled(three_reviews, [reporter, editor, chief])).toBe('review_3')
    expect(unfilled(three_reviews, [reporter, editor, second, chief])).toBeNull()
  })

  it('counts whoever spoke already as gone for the other reviews, not for the sign-off', () => {
    const said = (stage: string, by: string) =>
      ({ stage, kind: 'review', by, hash: 'h', verdict: 'pass', returnsTo: null, at: new Date(0) }) as const
    const given = [said('review_1', editor.id), said('review_2', second.id)]
    expect(unfilled(three_reviews, [reporter, editor, second, chief], { stage: 'review_3', given })).toBeNull()
    expect(unfilled(three_reviews, [reporter, editor, second], { stage: 'review_3', given })).toBe('review_3')
  })

  it('is one that wants more people than are left, of whom those who passed it are none', () => {
    const [first] = one_review.stages
    const two: ReviewPlan = { ...one_review, stages: [{ ...first, needed: 2 }] }
    expect(unfilled(two, [reporter, editor])).toBe('review')
    expect(unfilled(two, [reporter, editor, second])).toBeNull()
    expect(unfilled(two, [reporter, editor, second], { passed: [editor.id] })).toBeNull()
    expect(unfilled(two, [reporter, editor], { passed: [editor.id] })).toBe('review')
    const twice: ReviewPlan = {
      ...three_reviews,
      stages: [{ ...three_reviews.stages[0], needed: 2 }, three_reviews.stages[1]],
    }
    expect(unfilled(twice, [editor, second])).toBe('review_2')
    expect(unfilled(twice, [editor, second, chief])).toBeNull()
  })

  it('is one whose named people are gone or had a hand in the piece, however many others there are', () => {
    const [first] = one_review.stages
    const theirs: ReviewPlan = { ...one_review, stages: [{ ...first, people: [second.id] }] }
    expect(unfilled(theirs, [editor, chief])).toBe('review')
    expect(unfilled(theirs, [editor, second])).toBeNull()
    expect(unfilled(theirs, [editor, second], { hands: [second.id] })).toBe('review')
  })

  it('does not ask for one more of our own where somebody outside may speak', () => {
    expect(unfilled(guest_check, [reporter, editor])).toBeNull()
    expect(unfilled(guest_check, [reporter])).toBe('guest')
  })
})
