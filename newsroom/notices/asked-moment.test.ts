import { describe, expect, it } from 'vitest'
import { askedMoment } from './asked-moment'

const now = new Date('2026-11-25T12:00:00Z')
const asked = (raw: unknown, zone = 'Asia/Taipei') => askedMoment(raw, { now, zone })

describe('the moment an address asks about', () => {
  it('is what the clock of that zone showed', () => {
    const wall = { date: '2026-11-24', time: '10:05', zone: 'Asia/Taipei' }
    expect(asked(wall)).toEqual({ kind: 'at', at: new Date('2026-11-24T02:05:00Z'), wall })
  })

  it('is an instant to the millisecond where one is named', () => {
    expect(asked({ at: '2026-11-24T02:05:00.123Z' })).toMatchObject({
      kind: 'at',
      at: new Date('2026-11-24T02:05:00.123Z'),
    })
  })

  it.each([{}, { at: 'yesterday' }, { date: '2026-11-24' }, { date: 'x', time: '10:05', zone: 'UTC' }])(
    'is now where it asks for none: %o',
    (raw) => {
      expect(asked(raw)).toMatchObject({ kind: 'at', at: now })
    },
  )

  it('is not one that is still to come', () => {
    expect(asked({ at: '2026-11-25T12:00:01Z' }).kind).toBe('toCome')
  })

  it('is not one that clocks left out', () => {
    expect(asked({ date: '2026-03-29', time: '01:30', zone: 'Europe/London' }).kind).toBe('noSuchTime')
  })

  it('is one of two where clocks were set back, until somebody says which', () => {
    const twice = { date: '2026-10-25', time: '01:30', zone: 'Europe/London' }
    const [earlier, later] = [new Date('2026-10-25T00:30:00Z'), new Date('2026-10-25T01:30:00Z')]
    expect(asked(twice)).toMatchObject({ kind: 'twoSuchTimes', earlier, later })
    expect(asked({ ...twice, fold: 'later' })).toMatchObject({ kind: 'at', at: later })
  })
})
