import { describe, expect, it } from 'vitest'
import { admin, chief, DESK, editor, legal, reporter } from '@/testing/cast'
import { BUILT_IN, type ReviewPlan } from './routes'
import { type Book, bookFaults, changeFaults } from './rule-book'

const rule = (routeKey: string, more: Partial<Book['rules'][number]> = {}): Book['rules'][number] => ({
  ...{ routeKey, sectionId: null, sourceType: null, kind: null },
  ...more,
})

const book = (more: Partial<Book> = {}): Book => ({
  plans: new Map<string, ReviewPlan>(Object.entries(BUILT_IN)),
  rules: [],
  desks: [{ desk: { id: DESK, name: 'News' }, sectionIds: ['news', 'business'] }],
  people: [reporter, editor, chief, legal],
  ...more,
})
const routesOf = (faults: ReturnType<typeof bookFaults>) => faults.map(({ values }) => values?.route)

const THREE = rule('three_reviews', { sourceType: 'wire' })
const LEGAL = rule('with_legal', { kind: 'correction' })
const RETRACTED = rule('with_legal', { kind: 'retraction' })

describe('rules the house cannot walk', () => {
  it('are none as long as somebody is there for each of them', () => {
    expect(bookFaults(book())).toEqual([])
    expect(bookFaults(book({ rules: [LEGAL] }))).toEqual([])
  })

  it('are told of the fewest routes that show it, not of every way to join them', () => {
    const rules = [LEGAL, THREE, RETRACTED]
    expect(routesOf(bookFaults(book({ rules })))).toEqual(['three_reviews'])
    const people = [reporter, editor, chief, admin, legal]
    expect(routesOf(bookFaults(book({ rules, people })))).toEqual(['with_legal+three_reviews'])
  })
})

describe('a change of the rules', () => {
  it('answers for what it brings, and not for what was so before', () => {
    const broken = book({ rules: [THREE] })
    expect(routesOf(changeFaults(broken, { rules: [THREE, LEGAL] }))).toEqual(['three_reviews+with_legal'])
    expect(changeFaults(broken, { rules: [] })).toEqual([])
  })

  it('of a route answers for every desk that uses it', () => {
    const one = BUILT_IN.one_review
    const again = { ...one.stages[0], key: 'review_1' }
    const harder: ReviewPlan = { ...one, stages: [one.stages[0], again, { ...again, key: 'review_2' }] }
    const plans = new Map(book().plans).set('one_review', harder)
    expect(changeFaults(book(), { plans })).toMatchObject([
      { key: 'tooFew', values: { desk: 'News', needed: 3, there: 2 } },
    ])
  })
})
