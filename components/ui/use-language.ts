import { useLocale } from 'next-intl'
import { isLocale, type Locale } from '@/newsroom/language/locales'

/** The language whoever looks reads in. */
export const useLanguage = (): Locale => {
  const locale = useLocale()
  return isLocale(locale) ? locale : 'en'
}
