import { describe, expect, it } from 'vitest'
import { type GivenOpinion, passedBy, staleBefore } from './opinions'
import type { OnChange, ReviewPlan, Stage } from './routes'

const stage = (key: string, more: Partial<Stage> = {}): Stage => ({
  ...{ key, kind: 'review', role: 'editor', opinionMin: 0, checks: [], hours: null },
  ...more,
})
const plan = (onChange: OnChange, needed = 2): ReviewPlan => ({
  ...{ key: 'two', distinctPersons: true, onChange },
  stages: [stage('review_1', { needed }), stage('review_2', { needed })],
})

const said = (by: string, hash: string, minute: number, at = 'review_1'): GivenOpinion => ({
  ...{ stage: at, kind: 'review', by, hash, verdict: 'pass', returnsTo: null },
  at: new Date(minute * 60_000),
})
const back = (minute: number): GivenOpinion => ({ ...said('c', 'h', minute), verdict: 'return', returnsTo: 'review_1' })
const waiting = (minute: number, headHash = 'h', at = 'review_1') => ({
  ...{ stage: at, openedAt: new Date(minute * 60_000), headHash },
})

describe('who has passed a stage that several have to pass', () => {
  it('is each person once, at this stage, since it opened', () => {
    const given = [said('a', 'h', 1), said('b', 'h', 3), said('b', 'h', 4), said('c', 'h', 5, 'review_2')]
    expect(passedBy(plan('recheck'), given, waiting(2))).toEqual(['b'])
    expect(passedBy(plan('recheck'), given, waiting(1))).toEqual(['a', 'b'])
  })

  it('is nobody who spoke before the piece went back', () => {
    expect(passedBy(plan('recheck'), [said('a', 'h', 1), back(2), said('b', 'h', 3)], waiting(0))).toEqual(['b'])
  })

  it('is, after a change, who read the new text; where letters are told from meaning, also who read the old', () => {
    const given = [said('a', 'old', 1), said('b', 'h', 2)]
    expect(passedBy(plan('recheck'), given, waiting(0))).toEqual(['b'])
    expect(passedBy(plan('restart'), given, waiting(0))).toEqual(['b'])
    expect(passedBy(plan('classed'), given, waiting(0))).toEqual(['a', 'b'])
    expect(staleBefore(plan('classed'), given, waiting(0)).map(({ by }) => by)).toEqual(['a'])
    expect(staleBefore(plan('recheck'), given, waiting(0))).toEqual([])
  })

  it('is nobody where one is enough: the stage turns with them', () => {
    expect(passedBy(plan('recheck', 1), [said('a', 'h', 1)], waiting(0))).toEqual([])
  })
})

describe('opinions to confirm', () => {
  const stale = (...given: readonly GivenOpinion[]) =>
    staleBefore(plan('recheck'), given, waiting(9, 'h', 'review_2')).map(({ by }) => by)

  it('are as many as the stage before wants, of those given last', () => {
    expect(stale(said('a', 'old', 1), said('b', 'old', 2))).toEqual(['a', 'b'])
    expect(stale(said('a', 'old', 1), said('b', 'old', 2), said('a', 'h', 3))).toEqual(['b'])
    expect(stale(said('a', 'h', 1), said('b', 'h', 2))).toEqual([])
    expect(stale(said('x', 'old', 1), said('a', 'old', 2), said('b', 'h', 3))).toEqual(['a'])
  })
})
