import type { Locale } from '@/newsroom/language/locales'

/** The paragraphs of a note: one for each line of what was written. */
export const paragraphsOf = (lines: readonly string[]): readonly string[] =>
  lines
    .flatMap((line) => line.split(/\n+/))
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The note as one text, for JSON-LD and feeds: word for word what stands on the page. Chinese sentences need no space. */
export const changeText = (lines: readonly string[], language: Locale): string =>
  paragraphsOf(lines).join(language === 'en' ? ' ' : '')
