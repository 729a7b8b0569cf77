import { sentencesOf } from '@/newsroom/story/clauses'

/** Half-width stops after Han end a sentence too; they are widened for finding the ends, which moves nothing. */
const widened = (text: string): string => text.replaceAll(/(?<=\p{Script=Han})\./gu, '。')

/** The sentences of a text and where each of them ends. What follows the last belongs to it. */
export const sentenceEnds = (text: string): readonly { readonly text: string; readonly end: number }[] => {
  const wide = widened(text)
  let at = 0
  return sentencesOf(wide).map((sentence) => {
    const start = wide.indexOf(sentence, at)
    at = start + sentence.length
    return { text: text.slice(start, at).trim(), end: at }
  })
}
