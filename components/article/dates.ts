import { type Locale, REGIONAL } from '@/newsroom/language/locales'
import { dayInWords } from '@/newsroom/time/day-in-words'

const part = (at: Date, timeZone: string, options: Intl.DateTimeFormatOptions, locale = REGIONAL.en): string =>
  new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(at)

const clock = (at: Date, timeZone: string): string =>
  part(at, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** `GMT+08:00`. */
const offset = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat(REGIONAL.en, { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'

/** To the minute with the zone: `17 December 2024, 10:05 GMT+8`, `2024年12月17日 10:05（GMT+8）`. */
export const fullMoment = (at: Date, locale: Locale, timeZone: string): string => {
  const zone = offset(at, timeZone)
    .replace(/([+-])0/, '$1')
    .replace(/:00$/, '')
    .replace(/\+0$/, '')
  const day = dayInWords(at, locale, timeZone)
  return locale === 'en' ? `${day}, ${clock(at, timeZone)} ${zone}` : `${day} ${clock(at, timeZone)}（${zone}）`
}

/** The date line of the front page: `Tuesday 17 December 2024`, `2024年12月17日 星期二`. */
export const dateLine = (at: Date, locale: Locale, timeZone: string): string => {
  const weekday = part(at, timeZone, { weekday: 'long' }, REGIONAL[locale])
  const day = dayInWords(at, locale, timeZone)
  return locale === 'en' ? `${weekday} ${day}` : `${day} ${weekday}`
}

/** Wall time without zone, as Baidu reads it: `2024-12-17T10:05:00`. */
export const wallTime = (at: Date, timeZone: string): string => {
  const day = part(at, timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }, 'en-CA')
  return `${day}T${part(at, timeZone, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })}`
}

/** Wall time with the zone's offset: `2024-12-17T10:05:00+08:00`. */
export const zonedTime = (at: Date, timeZone: string): string =>
  `${wallTime(at, timeZone)}${offset(at, timeZone).slice(3) || '+00:00'}`
