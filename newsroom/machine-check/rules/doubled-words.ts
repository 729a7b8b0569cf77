import type { CheckedText } from '../texts-of'
import { type Seen, seenIn } from './seen'

/** Two words alike in a row, in scripts that write words apart. */
const DOUBLED = /\b(\p{Script=Latin}{2,40})\s+(\1)\b/giu

/** Said twice on purpose, or correct grammar. */
const ALLOWED = new Set(['that', 'had', 'is', 'very', 'no', 'bye', 'ha', 'so'])

const isWord = (text: string, start: number): boolean => !/\p{Letter}$/u.test(text.slice(0, start))

export const doubledWords = (texts: readonly CheckedText[]): readonly Seen[] =>
  texts.flatMap((within) =>
    [...within.text.matchAll(DOUBLED)]
      .filter(({ index, 1: word = '' }) => !ALLOWED.has(word.toLowerCase()) && isWord(within.text, index))
      .map(({ 0: found, 1: word = '', index }) =>
        seenIn(within, {
          rule: 'doubledWord',
          level: 'suggest',
          start: index,
          end: index + found.length,
          suggestion: word,
        }),
      ),
  )
