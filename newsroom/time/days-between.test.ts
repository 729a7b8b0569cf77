import { expect, it } from 'vitest'
import { daysBetween } from './days-between'

it.each([
  ['2026-11-25T15:59:59Z', '2026-11-25T16:00:00Z', 'Asia/Taipei', 1],
  ['2026-11-25T15:59:59Z', '2026-11-25T16:00:00Z', 'Europe/Berlin', 0],
  ['2026-11-25T16:00:00Z', '2026-11-25T15:59:59Z', 'Asia/Taipei', -1],
  ['2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 'Europe/Berlin', 1],
  ['2026-10-24T22:00:00Z', '2026-10-25T22:59:59Z', 'Europe/Berlin', 0],
  ['2028-02-28T12:00:00Z', '2028-03-01T12:00:00Z', 'America/New_York', 2],
  ['2026-12-31T12:00:00Z', '2027-12-31T12:00:00Z', 'UTC', 365],
])('from %s to %s a calendar in %s turns %i pages', (from, to, zone, days) => {
  expect(daysBetween(new Date(from), new Date(to), zone)).toBe(days)
})
