import type { Locale } from '@/newsroom/language/locales'

/** "Notice updated on …", on the newsroom's own day. Passed in: the words of readers' pages stand above this layer. */
export type UpdatedLine = (locale: Locale, at: Date, timeZone: string) => string
