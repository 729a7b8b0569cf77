import { useLocale, useTimeZone } from 'next-intl'
import { createFormatter } from 'use-intl/core'
import { isLocale, REGIONAL } from '@/newsroom/language/locales'

type Formats = ReturnType<typeof createFormatter>

/** A formatter keeps the browser's costly ones; there are as many as languages and zones in use. */
const made = new Map<string, Formats>()

/** How dates, times and lists are written in a language, at a zone: `25 November 2026`, by the day and not the month. */
export const formatsIn = (language: string, timeZone: string): Formats => {
  const locale = isLocale(language) ? REGIONAL[language] : language
  const key = `${locale} ${timeZone}`
  const formats = made.get(key) ?? createFormatter({ locale, timeZone })
  made.set(key, formats)
  return formats
}

/** The same for whoever looks. Stands for `useFormatter`, which takes English to be American. */
export const useFormats = (): Formats => formatsIn(useLocale(), useTimeZone() ?? 'UTC')
