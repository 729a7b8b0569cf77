import type { Locale } from '@/newsroom/language/locales'

const CLOSING = '[”’」』）》〉"\')\\]]*'
/** A Latin full stop ends a sentence only before white space: not in 3.14, not in example.com. */
const SENTENCE = new RegExp(`.*?(?:[。！？!?…]+${CLOSING}|\\.+${CLOSING}(?=\\s|$)|$)\\s*`, 'gsu')
const CLAUSE = new RegExp(`.*?(?:[，。！？；：…]+${CLOSING}|[,.;:!?]+${CLOSING}(?=\\s|$)|$)\\s*`, 'gsu')

const parts = (text: string, pattern: RegExp): readonly string[] =>
  (text.match(pattern) ?? []).filter((part) => /[\p{L}\p{N}]/u.test(part))

export const sentencesOf = (text: string): readonly string[] => parts(text, SENTENCE)
export const clausesOf = (text: string): readonly string[] => parts(text, CLAUSE)

export const wordsOf = (text: string, language: Locale): readonly string[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment)

/** For comparing only: width, case, punctuation and spaces do not count. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
