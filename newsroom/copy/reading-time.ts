import type { Locale } from '@/newsroom/language/locales'

/** 字數 a minute. */
const SPEED: Readonly<Record<Locale, number>> = { en: 230, 'zh-Hant': 400, 'zh-Hans': 400 }

/** Minutes a reader needs, at least one. */
export const readingMinutes = (words: number, language: Locale): number =>
  Math.max(1, Math.round(words / SPEED[language]))
