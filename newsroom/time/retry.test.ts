import { describe, expect, it } from 'vitest'
import { retryAt } from './retry'

const FAILED = new Date('2026-11-25T01:30:00Z')
const seconds = (failures: number, minutes?: number) => {
  const at = retryAt(failures, FAILED, minutes)
  return at && (at.getTime() - FAILED.getTime()) / 1000
}

describe('a due publication that could not be made', () => {
  it.each([
    [1, 5],
    [2, 15],
    [3, 60],
    [4, 60],
    [32, 60],
  ])('is tried again after failure %i in %i seconds', (failures, wait) => {
    expect(seconds(failures)).toBe(wait)
  })

  it('is left to a person after half an hour of minutes', () => {
    expect(seconds(33)).toBeNull()
    expect(seconds(1000)).toBeNull()
  })

  it('goes on as long as the house has set', () => {
    expect([seconds(3, 1), seconds(4, 1)]).toEqual([60, null])
    expect([seconds(2, 0), seconds(3, 0)]).toEqual([15, null])
  })
})
