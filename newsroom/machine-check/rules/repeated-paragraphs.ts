import type { CheckedText } from '../texts-of'
import { type Seen, seenIn } from './seen'

/** Code points from which on a paragraph is not repeated by chance: "He declined to comment." is. */
const LEAST = 30

export const repeatedParagraphs = (body: readonly CheckedText[]): readonly Seen[] => {
  const before = new Set<string>()
  return body.flatMap((within) => {
    const words = within.text.replace(/\s+/gu, ' ').trim()
    if ([...words].length < LEAST) return []
    const isAgain = before.has(words)
    before.add(words)
    if (!isAgain) return []
    return [seenIn(within, { rule: 'repeatedParagraph', level: 'warn', start: 0, end: within.text.length })]
  })
}
