import { expect, it } from 'vitest'
import { TIME_ZONES, TimeZone } from './time-zone'

it('knows every zone of its own menu', () => {
  expect(TIME_ZONES).toContain('UTC')
  expect(TIME_ZONES.filter((zone) => !TimeZone.safeParse(zone).success)).toEqual([])
})

it.each(['Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'Asia/Ho_Chi_Minh'])(
  'knows %s by its old and its new name',
  (zone) => {
    expect(TimeZone.safeParse(zone).success).toBe(true)
  },
)

it.each(['', 'local', 'Mars/Olympus', '+08:00', '-0500', 'asia/taipei'])('does not take %j for a zone', (zone) => {
  expect(TimeZone.safeParse(zone).success).toBe(false)
})
