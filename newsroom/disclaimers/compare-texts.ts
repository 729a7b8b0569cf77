import { diffWords } from 'diff'
import type { Locale } from '@/newsroom/language/locales'

/** A stretch of text that stayed, came or went. */
export type Stretch = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

/** Two wordings as one text, compared by words, Chinese words too. */
export const compareTexts = (before: string, after: string, locale: Locale): readonly Stretch[] =>
  diffWords(before, after, { intlSegmenter: new Intl.Segmenter(locale, { granularity: 'word' }) }).map((part) => ({
    kind: part.added ? 'new' : part.removed ? 'gone' : 'same',
    text: part.value,
  }))
