import { diffWords } from 'diff'
import type { Locale } from '@/newsroom/language/locales'
import { joinNear } from './join-near'
import type { Stretch } from './stretch'

export type { Stretch }

/** Two wordings as one text, compared by words, Chinese words too. */
export const compareTexts = (before: string, after: string, locale: Locale): readonly Stretch[] => {
  if (before === after || before === '' || after === '') return whole(before, after)
  return joinNear(
    diffWords(before, after, { intlSegmenter: new Intl.Segmenter(locale, { granularity: 'word' }) }).map((part) => ({
      kind: part.added ? 'new' : part.removed ? 'gone' : 'same',
      text: part.value,
    })),
  )
}

/** Nothing to be told word from word: most of a long text is like this. */
const whole = (before: string, after: string): readonly Stretch[] => {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: after }]
  return before === '' ? [{ kind: 'new', text: after }] : [{ kind: 'gone', text: before }]
}
