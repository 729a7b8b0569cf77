import { describe, expect, it } from 'vitest'
import { reckonAgain } from './reckon-again'
import { WallTime } from './wall-time'

const berlin = (date: string, time: string) => WallTime.parse({ date, time, zone: 'Europe/Berlin' })
const kept = (iso: string) => new Date(iso)

describe('a plan when the rules of its zone may have changed', () => {
  it('stays where it was under the same rules', () => {
    const at = kept('2027-07-01T07:00:00Z')
    expect(reckonAgain(berlin('2027-07-01', '09:00'), at)).toEqual({ ok: true, at })
  })

  it('keeps the time on the wall and moves the instant', () => {
    const reckonedWithoutSummer = kept('2027-07-01T08:00:00Z')
    expect(reckonAgain(berlin('2027-07-01', '09:00'), reckonedWithoutSummer)).toEqual({
      ok: true,
      at: kept('2027-07-01T07:00:00Z'),
    })
  })

  it.each(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'])('stays in its half of a double hour: %s', (iso) => {
    expect(reckonAgain(berlin('2026-10-25', '02:30'), kept(iso))).toEqual({ ok: true, at: kept(iso) })
  })

  it('says so when its time has been abolished', () => {
    const reckonedWithoutSummer = kept('2026-03-29T01:30:00Z')
    expect(reckonAgain(berlin('2026-03-29', '02:30'), reckonedWithoutSummer)).toEqual({ ok: false, no: 'noSuchTime' })
  })
})
