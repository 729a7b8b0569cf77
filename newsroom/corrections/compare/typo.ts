import { areLookalikes } from '../words/lookalikes'
import { areConfused, sameButForScript } from '../words/same-script'
import type { Hunk } from './hunks'
import { isOneSlip } from './one-slip'
import type { Token, TokenKind } from './token'

const isOf =
  (...kinds: readonly TokenKind[]) =>
  (token: Token): boolean =>
    kinds.includes(token.kind)

const isPlainWord = isOf('word', 'capital')
const isHan = ({ text }: Token): boolean => /^\p{Script=Han}/u.test(text)

const unjoined = (text: string): string =>
  text.replaceAll(/[-'\s]/g, '').replace(/^\p{Lu}/u, (first) => first.toLowerCase())

/** The same letters, joined otherwise or with another capital in front: e-mail and email, president and President. */
const sameLetters = (one: string, other: string): boolean => unjoined(one) === unjoined(other)

export type TypoPair = readonly [Token, Token]

const isSpelled = ({ kind, fold }: Token): boolean => kind !== 'han' && /^\p{L}/u.test(fold)

/** Not a name with another name, nor a month with a verb (May, may); dont and don't, All and all are the same word. */
const mayShareLetters = (a: Token, b: Token): boolean =>
  isSpelled(a) &&
  isSpelled(b) &&
  (a.kind === b.kind ? a.kind !== 'name' : [a, b].some(isPlainWord) && ![a, b].some(isOf('number')))

/** Two capitals that nothing speaks against are two names: Jensen, Jansen. */
const areWords = (pair: TypoPair): boolean => pair.every(isPlainWord) && pair.some(isOf('word'))

const areQuoted = (pair: TypoPair): boolean => pair.some(({ quoted }) => quoted)

/** Every way in which one token may stand for another without saying anything else. What somebody said stays as said. */
const WAYS: readonly ((pair: TypoPair) => boolean)[] = [
  // A name is what its bearer writes: 王傑 is not put right to 王杰.
  ([a, b]) => [a, b].every(isHan) && ![a, b].some(isOf('name')) && sameButForScript(a.text, b.text),
  ([a, b]) => mayShareLetters(a, b) && sameLetters(a.fold, b.fold),
  ([a, b]) => areWords([a, b]) && !areQuoted([a, b]) && isOneSlip(a.fold.toLowerCase(), b.fold.toLowerCase()),
  ([a, b]) => [a, b].every(isOf('han')) && !areQuoted([a, b]) && areConfused(a.text, b.text),
]

export const isTypoPair = ([a, b]: TypoPair): boolean =>
  !areLookalikes(a.fold, b.fold) && WAYS.some((way) => way([a, b]))

const joined = (tokens: readonly Token[]): string => tokens.map(({ fold }) => fold).join(' ')

/** Small words that are only ever written twice by mistake. */
const SMALL_HAN = ['的', '了', '是', '在', '和']

const isDoubled = ({ gone, fresh, beside }: Hunk): boolean => {
  const [word] = gone
  if (word === undefined || word.quoted || gone.length > 1 || fresh.length > 0) return false
  const mayBe = isPlainWord(word) || SMALL_HAN.includes(word.text)
  return mayBe && beside.some(({ fold }) => fold.toLowerCase() === word.fold.toLowerCase())
}

/** Small words that are prefixes too, and deny: a typical case, an atypical one. */
const PREFIXES = ['a', 'in', 'un', 'non', 'dis', 'im', 'il', 'ir', 're', 'mis', 'anti']

const mayJoin = (token: Token): boolean =>
  isPlainWord(token) && !token.quoted && !PREFIXES.includes(token.fold.toLowerCase())

const isJoined = ({ gone, fresh }: Hunk): boolean =>
  [gone, fresh].every((side) => side.every(mayJoin) && side.some(isOf('word'))) &&
  sameLetters(joined(gone), joined(fresh))

/** A word joined or parted, or written twice: after noon, afternoon; the the. */
export const isTypoHunk = (hunk: Hunk): boolean => isDoubled(hunk) || isJoined(hunk)
