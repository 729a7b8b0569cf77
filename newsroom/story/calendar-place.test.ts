import { describe, expect, it } from 'vitest'
import { calendarAddress, readCalendarPlace, turned, weeksShown } from './calendar-place'

const HOUSE = 'Asia/Taipei'
/** Already the 26th in Taipei, still the 25th in London. */
const NOW = new Date('2026-11-25T18:00:00Z')
const read = (query: unknown) => readCalendarPlace(query, NOW, HOUSE)

describe('the address of the calendar', () => {
  it('says nothing, and means this month by the newsroom’s clock', () => {
    expect(read({})).toEqual({ view: 'month', month: '2026-11', day: '2026-11-26', zone: HOUSE })
  })

  it('means today as the zone has it that is asked for', () => {
    expect(read({ zone: 'Europe/London' })).toMatchObject({ day: '2026-11-25', zone: 'Europe/London' })
  })

  it('leads to the month, the week and the zone it names', () => {
    const week = read({ month: '2026-11', view: 'week', zone: 'Asia/Tokyo', day: '2026-11-03' })
    expect(week).toEqual({ view: 'week', month: '2026-11', day: '2026-11-03', zone: 'Asia/Tokyo' })
    expect(read({ month: '2027-02' })).toMatchObject({ month: '2027-02', day: '2027-02-01' })
  })

  it('believes the month where the day lies in another', () => {
    expect(read({ month: '2027-02', day: '2026-11-03' })).toMatchObject({ month: '2027-02', day: '2027-02-01' })
  })

  it('takes nonsense for nothing', () => {
    const nonsense = { month: '2026-13', day: '2026-02-30', view: 'year', zone: 'Mars/Olympus' }
    for (const query of [nonsense, { month: ['2026-11'], day: '0001-01-01' }]) expect(read(query)).toEqual(read({}))
  })

  it('can be sent to somebody: what it says is what is read', () => {
    for (const query of [{}, { month: '2026-12' }, { view: 'week', day: '2026-10-31', zone: 'America/New_York' }]) {
      const place = read(query)
      const address = new URL(calendarAddress(place, HOUSE), 'https://news.example.com')
      const again = read(Object.fromEntries(address.searchParams))
      expect(weeksShown(again, 'en')).toEqual(weeksShown(place, 'en'))
      expect(again.zone).toBe(place.zone)
    }
    expect(calendarAddress(read({ month: '2026-12' }), HOUSE)).toBe('/desk/calendar?month=2026-12')
  })
})

describe('turning the page', () => {
  it('goes on by a month, whatever the day', () => {
    const january = read({ month: '2026-01', day: '2026-01-31' })
    expect(turned(january, 1).month).toBe('2026-02')
    expect(turned(january, -1).month).toBe('2025-12')
  })

  it('goes on by a week, over the end of the month', () => {
    const week = turned(read({ view: 'week', day: '2026-11-28' }), 1)
    expect(week).toMatchObject({ month: '2026-12', day: '2026-12-05' })
  })
})

describe('the weeks on the screen', () => {
  it('are whole, and begin where the reader’s week begins', () => {
    const month = weeksShown(read({ month: '2026-11' }), 'zh-Hant')
    expect(month[0]?.[0]).toBe('2026-11-01')
    expect(weeksShown(read({ month: '2026-11' }), 'en')[0]?.[0]).toBe('2026-10-26')
    expect(month.every((week) => week.length === 7)).toBe(true)
  })

  it('are one where a week is asked for', () => {
    expect(weeksShown(read({ view: 'week', day: '2026-11-25' }), 'en')).toEqual([
      ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'],
    ])
  })
})
