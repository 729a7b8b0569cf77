import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/newsroom/language/locales'
import { TIME_ZONES } from '@/newsroom/people/time-zone'
import { inZone } from './in-zone'

const AT = new Date('2026-11-25T01:30:00Z')

describe('a moment on a desk screen', () => {
  it.each([
    ['en', 'Asia/Taipei', '25 November 2026, 09:30 Taipei (UTC+8)'],
    ['en', 'America/New_York', '24 November 2026, 20:30 New York (UTC-5)'],
    ['en', 'America/Argentina/Salta', '24 November 2026, 22:30 Salta (UTC-3)'],
    ['en', 'Asia/Kolkata', '25 November 2026, 07:00 Kolkata (UTC+5:30)'],
    ['en', 'Europe/London', '25 November 2026, 01:30 London (UTC)'],
    ['en', 'UTC', '25 November 2026, 01:30 (UTC)'],
    ['zh-Hant', 'Asia/Taipei', '2026年11月25日 09:30（台北時間，UTC+8）'],
    ['zh-Hant', 'Asia/Hong_Kong', '2026年11月25日 09:30（香港時間，UTC+8）'],
    ['zh-Hant', 'Europe/London', '2026年11月25日 01:30（英國時間，UTC）'],
    ['zh-Hant', 'UTC', '2026年11月25日 01:30（UTC）'],
    ['zh-Hans', 'Asia/Taipei', '2026年11月25日 09:30（台北时间，UTC+8）'],
    ['zh-Hans', 'Asia/Kolkata', '2026年11月25日 07:00（印度时间，UTC+5:30）'],
    ['zh-Hans', 'America/New_York', '2026年11月24日 20:30（北美东部时间，UTC-5）'],
  ] as const)('in %s at %s: %s', (locale, zone, said) => {
    expect(inZone(AT, locale, zone)).toBe(said)
  })

  it('tells the two halves of a double hour apart by their offset', () => {
    const said = (iso: string) => inZone(new Date(iso), 'en', 'Europe/Berlin')
    expect(said('2026-10-25T00:30:00Z')).toBe('25 October 2026, 02:30 Berlin (UTC+2)')
    expect(said('2026-10-25T01:30:00Z')).toBe('25 October 2026, 02:30 Berlin (UTC+1)')
  })

  it('says midnight as 00:00', () => {
    expect(inZone(new Date('2026-11-24T16:00:00Z'), 'en', 'Asia/Taipei')).toContain('25 November 2026, 00:00')
  })

  it.each(LOCALES)('has a name and an offset for every zone of the menu in %s', (locale) => {
    const odd = TIME_ZONES.filter((zone) => zone !== 'UTC').filter((zone) => {
      const said = inZone(AT, locale, zone)
      return (
        said.includes('GMT') || !/ \d\d:\d\d(?:（[^A-Z]+，|\s\D+ \()UTC(?:[+-]\d{1,2}(?::\d\d)?)?[)）]$/u.test(said)
      )
    })
    expect(odd).toEqual([])
  })
})
