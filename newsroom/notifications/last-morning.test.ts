import { describe, expect, it } from 'vitest'
import { lastMorning } from './last-morning'

describe('the latest eight o’clock', () => {
  it.each([
    ['2026-11-25T00:00:00Z', 'Asia/Taipei', '2026-11-25T00:00:00Z'],
    ['2026-11-24T23:59:59Z', 'Asia/Taipei', '2026-11-24T00:00:00Z'],
    ['2026-11-25T12:59:59Z', 'America/New_York', '2026-11-24T13:00:00Z'],
    ['2026-11-25T13:00:00Z', 'America/New_York', '2026-11-25T13:00:00Z'],
    ['2026-01-01T01:00:00Z', 'UTC', '2025-12-31T08:00:00Z'],
    // Clocks go back on the 25th: that day's eight o'clock is an hour further from the one before.
    ['2026-10-25T06:59:59Z', 'Europe/Berlin', '2026-10-24T06:00:00Z'],
    ['2026-10-25T07:00:00Z', 'Europe/Berlin', '2026-10-25T07:00:00Z'],
  ])('at %s in %s was %s', (now, zone, struck) => {
    expect(lastMorning(new Date(now), zone)).toEqual(new Date(struck))
  })
})
