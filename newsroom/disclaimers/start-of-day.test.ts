import { describe, expect, it } from 'vitest'
import { dayOf, startOfDay } from './start-of-day'

describe('the day a wording takes effect', () => {
  it.each([
    ['2027-01-31', 'Asia/Taipei', '2027-01-30T16:00:00.000Z'],
    ['2027-01-31', 'UTC', '2027-01-31T00:00:00.000Z'],
    ['2027-07-01', 'America/New_York', '2027-07-01T04:00:00.000Z'],
    ['2027-03-28', 'Europe/London', '2027-03-28T00:00:00.000Z'],
    ['2027-03-29', 'Europe/London', '2027-03-28T23:00:00.000Z'],
  ])('%s begins in %s at %s', (day, zone, instant) => {
    expect(startOfDay(day, zone)?.toISOString()).toBe(instant)
    expect(dayOf(new Date(instant), zone)).toBe(day)
  })

  it.each(['2027-02-30', 'tomorrow', ''])('knows that %j is no day', (day) => {
    expect(startOfDay(day, 'Asia/Taipei')).toBeNull()
  })
})
