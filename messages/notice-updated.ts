import { createTranslator } from 'use-intl/core'
import type { Locale } from '@/newsroom/language/locales'
import { dayInWords } from '@/newsroom/time/day-in-words'
import en from './en/site.json'
import hans from './zh-Hans/site.json'
import hant from './zh-Hant/site.json'

const WORDS: Readonly<Record<Locale, string>> = {
  en: en.noticeUpdated,
  'zh-Hant': hant.noticeUpdated,
  'zh-Hans': hans.noticeUpdated,
}

/** The line readers find below a notice whose wording was changed after the piece came out. */
export const noticeUpdated = (locale: Locale, at: Date, timeZone: string): string =>
  createTranslator({ locale, messages: { line: WORDS[locale] } })('line', { day: dayInWords(at, locale, timeZone) })
