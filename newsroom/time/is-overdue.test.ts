import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOverdue, minutesLate } from './is-overdue'

const DEADLINE = new Date('2026-11-25T12:00:00Z')
const past = (seconds: number) => new Date(DEADLINE.getTime() + seconds * 1000)

describe('a deadline', () => {
  it.each([
    [-3600, false, 0],
    [0, false, 0],
    [1, true, 1],
    [60, true, 1],
    [61, true, 2],
    [86_400, true, 1440],
  ])('%i seconds after it: late %s, by %i minutes', (seconds, late, minutes) => {
    expect(isOverdue(DEADLINE, past(seconds))).toBe(late)
    expect(minutesLate(DEADLINE, past(seconds))).toBe(minutes)
  })

  it('that was not set is never missed', () => {
    expect(isOverdue(null, DEADLINE)).toBe(false)
    expect(minutesLate(null, DEADLINE)).toBe(0)
  })

  it('is missed exactly when minutes have been lost', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (now) => {
        expect(minutesLate(DEADLINE, now) > 0).toBe(isOverdue(DEADLINE, now))
      }),
    )
  })
})
