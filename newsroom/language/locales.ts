/** BCP 47 tags of the languages Stet writes in; the order is the order of every language menu. */
export const LOCALES = ['en', 'zh-Hant', 'zh-Hans'] as const

export type Locale = (typeof LOCALES)[number]

/** One text per language, e.g. the names of a section. */
export type PerLocale<T = string> = Readonly<Record<Locale, T>>

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value)

/** Where dates, numbers and lists of each language are at home: English counts the day before the month. */
export const REGIONAL: PerLocale = { en: 'en-GB', 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN' }
