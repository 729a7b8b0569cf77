import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/newsroom/language/locales'
import { Month, monthGrid, weekOf } from './month-grid'

describe('a wall calendar', () => {
  it('begins its weeks on Monday in English', () => {
    expect(monthGrid('2026-11', 'en').map(([first]) => first)).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ])
  })

  it('begins them on Sunday where Traditional Chinese is written, on Monday on the mainland', () => {
    expect(monthGrid('2026-11', 'zh-Hant').map(([first]) => first)).toEqual([
      '2026-11-01',
      '2026-11-08',
      '2026-11-15',
      '2026-11-22',
      '2026-11-29',
    ])
    expect(monthGrid('2026-11', 'zh-Hans')).toEqual(monthGrid('2026-11', 'en'))
  })

  it('needs four weeks for a February that fits, with a leap day five', () => {
    expect(monthGrid('2027-02', 'en')).toHaveLength(4)
    expect(monthGrid('2044-02', 'en').flat()).toContain('2044-02-29')
    expect(monthGrid('2044-02', 'en')).toHaveLength(5)
  })

  it('shows the week of a day', () => {
    expect(weekOf('2026-11-25', 'zh-Hant')).toEqual([
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
    ])
  })

  it.each(['2026-00', '2026-13', '2026-1', '1969-12', '2026-11-25', ''])('has no page %j', (month) => {
    expect(Month.safeParse(month).success).toBe(false)
  })
})

const DAY = 86_400_000
const aMonth = fc
  .tuple(fc.integer({ min: 1970, max: 2999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
const daysOf = (month: string): readonly string[] =>
  Array.from({ length: 31 }, (_, n) => new Date(Date.parse(`${month}-01`) + n * DAY).toISOString().slice(0, 10)).filter(
    (day) => day.startsWith(month),
  )

it('shows every day of any month once, in order, in whole weeks none of which is without it', () => {
  fc.assert(
    fc.property(aMonth, fc.constantFrom(...LOCALES), (month, locale) => {
      expect(Month.safeParse(month).success).toBe(true)
      const weeks = monthGrid(month, locale)
      const days = weeks.flat()
      expect(days.filter((day) => day.startsWith(month))).toEqual(daysOf(month))
      expect(weeks.every((week) => week.length === 7 && week.some((day) => day.startsWith(month)))).toBe(true)
      for (const [n, day] of days.slice(1).entries()) expect(Date.parse(day) - Date.parse(days[n] ?? ''), day).toBe(DAY)
      expect(new Set(weeks.map(([first = '']) => new Date(first).getUTCDay()))).toEqual(
        new Set([locale === 'zh-Hant' ? 0 : 1]),
      )
    }),
  )
})
