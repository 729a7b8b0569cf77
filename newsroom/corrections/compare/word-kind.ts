import { isCommon } from '../words/common'
import type { KnownWords } from '../words/known-words'
import { isEnglishNegation } from '../words/negation'
import { isEnglishNumber } from '../words/numbers'
import { isEnglishTitle } from '../words/titles'
import type { TokenKind } from './token'

const isI = (word: string): boolean => /^I(?:'|$)/.test(word)
const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word)

type Where = { readonly small: KnownWords['small']; readonly mayBegin: boolean }

const capitalKind = (word: string, { small, mayBegin }: Where): TokenKind => {
  const lower = word.toLowerCase()
  if (isAcronym(word) || !mayBegin) return 'name'
  return isCommon(lower) || small.has(lower) ? 'word' : 'capital'
}

/** What a word of a script with letters is. `mayBegin`: a sentence or a headline may have given it its capital. */
export const wordKind = (word: string, where: Where): TokenKind => {
  const lower = word.toLowerCase()
  if (isEnglishNumber(word)) return 'number'
  if (isEnglishNegation(lower)) return 'negation'
  if (isEnglishTitle(lower)) return 'title'
  return hasCapital(word) && !isI(word) ? capitalKind(word, where) : 'word'
}
