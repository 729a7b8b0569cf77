import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plannedTimeOf } from './planned-time'
import { instantOf } from './wall-time'

it.each([
  ['2026-11-25T01:30:00Z', 'Asia/Taipei', { date: '2026-11-25', time: '09:30', zone: 'Asia/Taipei' }],
  [
    '2026-10-25T00:30:00Z',
    'Europe/Berlin',
    { date: '2026-10-25', time: '02:30', zone: 'Europe/Berlin', fold: 'earlier' },
  ],
  [
    '2026-10-25T01:30:00Z',
    'Europe/Berlin',
    { date: '2026-10-25', time: '02:30', zone: 'Europe/Berlin', fold: 'later' },
  ],
])('%s in %s is planned as %j', (at, zone, planned) => {
  expect(plannedTimeOf(new Date(at), zone)).toEqual(planned)
})

it('leads back to the very minute it came from', () => {
  const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Taipei')
  const minutes = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 })
  fc.assert(
    fc.property(minutes, zones, (minute, zone) => {
      const at = new Date(minute * 60_000)
      const { fold, ...wall } = plannedTimeOf(at, zone)
      expect(instantOf(wall, fold)).toEqual({ ok: true, at })
    }),
  )
})
