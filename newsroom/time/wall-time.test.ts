import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TIME_ZONES } from '@/newsroom/people/time-zone'
import { type Fold, instantOf, PlannedTime, WallTime, wallTimeOf } from './wall-time'

const wall = (date: string, time: string, zone: string): WallTime => WallTime.parse({ date, time, zone })
const reckon = (date: string, time: string, zone: string, fold?: Fold) => instantOf(wall(date, time, zone), fold)

describe('a time on a wall', () => {
  it.each([
    ['2026-11-25', '09:30', 'Asia/Taipei', '2026-11-25T01:30:00Z'],
    ['2026-07-01', '09:30', 'Asia/Taipei', '2026-07-01T01:30:00Z'],
    ['2026-11-25', '09:30', 'Asia/Kolkata', '2026-11-25T04:00:00Z'],
    ['2026-11-25', '09:30', 'Asia/Calcutta', '2026-11-25T04:00:00Z'],
    ['2026-01-15', '12:00', 'Europe/Berlin', '2026-01-15T11:00:00Z'],
    ['2026-07-15', '12:00', 'Europe/Berlin', '2026-07-15T10:00:00Z'],
    ['2026-07-15', '12:00', 'Australia/Lord_Howe', '2026-07-15T01:30:00Z'],
    ['2026-01-15', '12:00', 'Australia/Lord_Howe', '2026-01-15T01:00:00Z'],
    ['2028-02-29', '23:59', 'America/New_York', '2028-03-01T04:59:00Z'],
    ['2026-11-25', '00:00', 'UTC', '2026-11-25T00:00:00Z'],
  ])('%s %s in %s is one moment', (date, time, zone, at) => {
    expect(reckon(date, time, zone)).toEqual({ ok: true, at: new Date(at) })
  })

  it.each([
    ['2026-03-29', '02:00', 'Europe/Berlin'],
    ['2026-03-29', '02:59', 'Europe/Berlin'],
    ['2026-03-08', '02:30', 'America/New_York'],
    ['2026-10-04', '02:00', 'Australia/Lord_Howe'],
    ['2026-10-04', '02:29', 'Australia/Lord_Howe'],
    ['2026-09-06', '00:30', 'America/Santiago'],
    ['2011-12-30', '12:00', 'Pacific/Apia'],
  ])('%s %s does not exist in %s: clocks are set forward over it', (date, time, zone) => {
    expect(reckon(date, time, zone)).toEqual({ ok: false, no: 'noSuchTime' })
    expect(reckon(date, time, zone, 'later')).toEqual({ ok: false, no: 'noSuchTime' })
  })

  it.each([
    ['2026-03-29', '01:59', 'Europe/Berlin', '2026-03-29T00:59:00Z'],
    ['2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['2026-10-04', '02:30', 'Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ])('%s %s at the brink of the gap exists in %s', (date, time, zone, at) => {
    expect(reckon(date, time, zone)).toEqual({ ok: true, at: new Date(at) })
  })

  it.each([
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['2026-11-01', '01:00', 'America/New_York', '2026-11-01T05:00:00Z', '2026-11-01T06:00:00Z'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'],
  ])('%s %s comes twice in %s, and somebody has to say which (WF-33)', (date, time, zone, first, second) => {
    const [earlier, later] = [new Date(first), new Date(second)]
    expect(reckon(date, time, zone)).toEqual({ ok: false, no: 'twoSuchTimes', earlier, later })
    expect(reckon(date, time, zone, 'earlier')).toEqual({ ok: true, at: earlier })
    expect(reckon(date, time, zone, 'later')).toEqual({ ok: true, at: later })
  })

  it('is not moved by a choice nobody had to make', () => {
    const plain = reckon('2026-11-25', '09:30', 'Europe/Berlin')
    expect(reckon('2026-11-25', '09:30', 'Europe/Berlin', 'later')).toEqual(plain)
  })
})

describe('a time sent by a form', () => {
  it.each([
    ['a day that is none', { date: '2026-02-29' }],
    ['a month that is none', { date: '2026-13-01' }],
    ['a day before our clocks began', { date: '1969-12-31' }],
    ['seconds', { time: '09:30:00' }],
    ['an hour that is none', { time: '24:00' }],
    ['an hour on twelve', { time: '9:30' }],
    ['a zone nobody knows', { zone: 'Mars/Olympus' }],
    ['an offset, which knows no summer', { zone: '+08:00' }],
    ['no zone', { zone: '' }],
    ['a third half of a double hour', { fold: 'middle' }],
  ])('is refused with %s', (_, wrong) => {
    const right = { date: '2026-11-25', time: '09:30', zone: 'Asia/Taipei' }
    expect(PlannedTime.safeParse(right).success).toBe(true)
    expect(PlannedTime.safeParse({ ...right, ...wrong }).success).toBe(false)
  })
})

const MINUTE = 60_000
const QUARTER = 15 * MINUTE
const TURNS = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-06', '2026-10-04', '2026-10-25', '2026-11-01']

const pad = (n: number) => String(n).padStart(2, '0')
const aZone = fc.oneof(
  fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago', 'Asia/Kolkata'),
  fc.constantFrom(...TIME_ZONES),
)
const anInstant = fc
  .integer({ min: Date.UTC(1990, 0) / MINUTE, max: Date.UTC(2090, 0) / MINUTE })
  .map((minutes) => new Date(minutes * MINUTE))
const aDate = fc.oneof(
  fc.constantFrom(...TURNS),
  anInstant.map((at) => at.toISOString().slice(0, 10)),
)
const anHour = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 23 }))
const aTime = fc.tuple(anHour, fc.integer({ min: 0, max: 59 })).map((clock) => clock.map(pad).join(':'))

const clocks = new Map<string, Intl.DateTimeFormat>()
/** `2026-11-25 09:30`, said by the runtime and not by the library. */
const seen = (at: Date, timeZone: string): string => {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  clocks.set(timeZone, clock)
  return clock.format(at)
}

/** Every instant at which the clock shows this, found by looking: since 1990 offsets are whole quarters. */
const byLooking = ({ date, time, zone }: WallTime): readonly Date[] =>
  Array.from({ length: 28 * 4 }, (_, n) => new Date(Date.parse(`${date}T${time}Z`) + (n - 15 * 4) * QUARTER)).filter(
    (at) => seen(at, zone) === `${date} ${time}`,
  )

const answers = (one: WallTime): readonly Date[] => {
  const reckoned = instantOf(one)
  if (reckoned.ok) return [reckoned.at]
  return reckoned.no === 'noSuchTime' ? [] : [reckoned.earlier, reckoned.later]
}

describe('any time in any zone', () => {
  it('is found at exactly the moments at which the clock shows it', () => {
    fc.assert(
      fc.property(aDate, aTime, aZone, (date, time, zone) => {
        expect(answers({ date, time, zone })).toEqual(byLooking({ date, time, zone }))
      }),
      { numRuns: 1000 },
    )
  })

  it('comes back from its instant as it was', () => {
    fc.assert(
      fc.property(aDate, aTime, aZone, (date, time, zone) => {
        for (const at of answers({ date, time, zone })) expect(wallTimeOf(at, zone)).toEqual({ date, time, zone })
      }),
    )
  })

  it('leads from every instant back to it', () => {
    fc.assert(
      fc.property(anInstant, aZone, (at, zone) => {
        const shown = wallTimeOf(at, zone)
        expect(WallTime.safeParse(shown).success).toBe(true)
        expect(answers(shown)).toContainEqual(at)
      }),
    )
  })
})

it('drops the seconds of an instant', () => {
  expect(wallTimeOf(new Date('2026-11-25T01:30:59.999Z'), 'Asia/Taipei')).toEqual({
    date: '2026-11-25',
    time: '09:30',
    zone: 'Asia/Taipei',
  })
})
