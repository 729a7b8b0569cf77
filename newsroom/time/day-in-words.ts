import { type Locale, REGIONAL } from '@/newsroom/language/locales'
import { formatter } from './formatter'

/** `17 December 2024`, `2024年12月17日`. */
export const dayInWords = (at: Date, locale: Locale, timeZone: string): string =>
  formatter(REGIONAL[locale], { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(at)
