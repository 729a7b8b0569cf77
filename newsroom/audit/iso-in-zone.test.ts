import { expect, it } from 'vitest'
import { isoInZone } from './iso-in-zone'

it.each([
  ['Asia/Hong_Kong', '2026-11-24T12:00:00Z', '2026-11-24T20:00:00+08:00'],
  ['UTC', '2026-11-24T12:00:00Z', '2026-11-24T12:00:00+00:00'],
  ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T01:30:00-04:00'],
  ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01T01:30:00-05:00'],
  ['Asia/Kathmandu', '2026-11-24T12:00:00Z', '2026-11-24T17:45:00+05:45'],
])('in %s says of %s that it was %s', (zone, moment, said) => {
  expect(isoInZone(new Date(moment), zone)).toBe(said)
  expect(new Date(said)).toEqual(new Date(moment))
})
