import { type Locale, type PerLocale, REGIONAL } from '@/newsroom/language/locales'
import { dayInWords } from './day-in-words'
import { formatter } from './formatter'
import { wallTimeOf } from './wall-time'

/** For a desk screen: `25 November 2026, 09:30 Taipei (UTC+8)`, `2026年11月25日 09:30（台北時間，UTC+8）`. */
export const inZone = (at: Date, locale: Locale, zone: string): string =>
  SENTENCES[locale]({
    day: dayInWords(at, locale, zone),
    clock: wallTimeOf(at, zone).time,
    place: HAS_NO_PLACE.test(zone) ? null : PLACES[locale](at, zone),
    offset: named('en', 'shortOffset')(at, zone).replace('GMT', 'UTC').replace(/[+]0$/, ''),
  })

/** `UTC`, `Etc/GMT-8`, and old names of whole countries: the offset says it all. */
const HAS_NO_PLACE = /^Etc\/|^[^/]+$/

type Said = { readonly day: string; readonly clock: string; readonly place: string | null; readonly offset: string }

const chinese = ({ day, clock, place, offset }: Said): string =>
  `${day} ${clock}（${place === null ? '' : `${place}，`}${offset}）`

const SENTENCES: PerLocale<(said: Said) => string> = {
  en: ({ day, clock, place, offset }) => `${day}, ${clock} ${place === null ? '' : `${place} `}(${offset})`,
  'zh-Hant': chinese,
  'zh-Hans': chinese,
}

const named =
  (tag: string, timeZoneName: 'longGeneric' | 'shortOffset') =>
  (at: Date, timeZone: string): string =>
    formatter(tag, { timeZone, timeZoneName })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? ''

/** A city of the zone's name in English; Intl has no Chinese cities, but 台北標準時間, spoken as 台北時間. */
const PLACES: PerLocale<(at: Date, zone: string) => string> = {
  en: (_, zone) => zone.replace(/^.*\//, '').replaceAll('_', ' '),
  'zh-Hant': (at, zone) => named(REGIONAL['zh-Hant'], 'longGeneric')(at, zone).replace('標準', ''),
  'zh-Hans': (at, zone) => named(REGIONAL['zh-Hans'], 'longGeneric')(at, zone).replace('标准', ''),
}
