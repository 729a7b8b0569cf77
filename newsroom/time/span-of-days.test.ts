import { describe, expect, it } from 'vitest'
import { spanOfDays } from './span-of-days'

const hours = (first: string, last: string, zone: string) => {
  const { from, to } = spanOfDays(first, last, zone)
  return (to.getTime() - from.getTime()) / 3_600_000
}

describe('the days of a calendar as a stretch of time', () => {
  it('begin and end with the zone', () => {
    expect(spanOfDays('2026-11-01', '2026-11-30', 'Asia/Taipei')).toEqual({
      from: new Date('2026-10-31T16:00:00Z'),
      to: new Date('2026-11-30T16:00:00Z'),
    })
  })

  it.each([
    ['2026-11-25', 'Europe/Berlin', 24],
    ['2026-03-29', 'Europe/Berlin', 23],
    ['2026-10-25', 'Europe/Berlin', 25],
    ['2026-10-04', 'Australia/Lord_Howe', 23.5],
    ['2026-04-05', 'Australia/Lord_Howe', 24.5],
    ['2026-09-06', 'America/Santiago', 23],
    ['2011-12-30', 'Pacific/Apia', 0],
  ])('%s in %s has %d hours', (day, zone, length) => {
    expect(hours(day, day, zone)).toBe(length)
  })

  it('follow each other without a gap', () => {
    const october = spanOfDays('2026-10-01', '2026-10-31', 'Europe/Berlin')
    const november = spanOfDays('2026-11-01', '2026-11-30', 'Europe/Berlin')
    expect(october.to).toEqual(november.from)
  })
})
