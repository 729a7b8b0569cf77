import { describe, expect, it } from 'vitest'
import { dayOf, startOfDay } from './start-of-day'

describe('a day', () => {
  it.each([
    ['2027-01-31', 'Asia/Taipei', '2027-01-30T16:00:00.000Z'],
    ['2027-01-31', 'UTC', '2027-01-31T00:00:00.000Z'],
    ['2027-07-01', 'America/New_York', '2027-07-01T04:00:00.000Z'],
    ['2027-03-28', 'Europe/London', '2027-03-28T00:00:00.000Z'],
    ['2027-03-29', 'Europe/London', '2027-03-28T23:00:00.000Z'],
    // Clocks are set forward at midnight: the day begins at one.
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
    // Clocks are set back to midnight: it begins with the first of the two.
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z'],
  ])('%s begins in %s at %s', (day, zone, instant) => {
    expect(startOfDay(day, zone)?.toISOString()).toBe(instant)
    expect(dayOf(new Date(instant), zone)).toBe(day)
  })

  it.each(['2027-02-30', 'tomorrow', ''])('knows that %j is no day', (day) => {
    expect(startOfDay(day, 'Asia/Taipei')).toBeNull()
  })
})
