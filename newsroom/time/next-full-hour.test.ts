import { expect, it } from 'vitest'
import { nextFullHour } from './next-full-hour'

it.each([
  ['2026-11-25T09:12:40Z', 'Asia/Taipei', '2026-11-25', '18:00'],
  ['2026-11-25T10:00:00Z', 'Asia/Taipei', '2026-11-25', '19:00'],
  ['2026-11-25T15:59:59Z', 'Asia/Taipei', '2026-11-26', '00:00'],
  ['2026-11-25T09:12:40Z', 'Asia/Kathmandu', '2026-11-25', '15:00'],
  ['2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29', '03:00'],
])('after %s the clocks of %s strike next on %s at %s', (at, zone, date, time) => {
  expect(nextFullHour(new Date(at), zone)).toEqual({ date, time, zone })
})
