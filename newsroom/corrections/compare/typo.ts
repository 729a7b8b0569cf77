import { areLookalikes } from '../words/lookalikes'
import { areConfused, sameButForScript } from '../words/same-script'
import type { Hunk, Sides } from './hunks'
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
const sameLetters = (one: string, other: string): boolean =>
  unjoined(one) === unjoined(other) && !areLookalikes(one.toLowerCase(), other.toLowerCase())

type Pair = readonly [Token, Token]

const isSpelled = ({ kind, fold }: Token): boolean => kind !== 'han' && /^\p{L}/u.test(fold)

/** Not a name with another name, nor a month with a verb (May, may); dont and don't, All and all are the same word. */
const mayShareLetters = (a: Token, b: Token): boolean =>
  isSpelled(a) &&
  isSpelled(b) &&
  (a.kind === b.kind ? a.kind !== 'name' : [a, b].some(isPlainWord) && ![a, b].some(isOf('number')))

/** Every way in which one token may stand for another without saying anything else. */
const WAYS: readonly ((pair: Pair) => boolean)[] = [
  // A name is what its bearer writes: 王傑 is not put right to 王杰.
  ([a, b]) => [a, b].every(isHan) && ![a, b].some(isOf('name')) && sameButForScript(a.text, b.text),
  ([a, b]) => mayShareLetters(a, b) && sameLetters(a.fold, b.fold),
  ([a, b]) =>
    [a, b].every(isPlainWord) && !a.quoted && !b.quoted && isOneSlip(a.fold.toLowerCase(), b.fold.toLowerCase()),
  ([a, b]) => [a, b].every(isOf('han')) && !a.quoted && !b.quoted && areConfused(a.text, b.text),
]

const isTypoPair = (pair: Pair): boolean => WAYS.some((way) => way(pair))

const isStop = isOf('stop')
const marks = ({ gone, fresh }: Sides): readonly Sides[] => {
  const [off, on] = [gone.filter(isStop), fresh.filter(isStop)]
  return off.length + on.length > 0 ? [{ gone: off, fresh: on }] : []
}

/** Takes out the marks that only set off and, word by word, the words that stand for one another. */
export const withoutTypos = ({ gone, fresh }: Sides): { readonly typos: readonly Sides[]; readonly rest: Sides } => {
  const typos = marks({ gone, fresh })
  const [old, now] = [gone, fresh].map((tokens) => tokens.filter((token) => !isStop(token)))
  const rest = { gone: old ?? [], fresh: now ?? [] }
  if (rest.gone.length !== rest.fresh.length) return { typos, rest }
  const pairs = rest.gone.flatMap((token, index) =>
    rest.fresh.slice(index, index + 1).map((other): Pair => [token, other]),
  )
  const wrong = pairs.filter((pair) => !isTypoPair(pair))
  return {
    typos: [...typos, ...pairs.filter(isTypoPair).map(([a, b]) => ({ gone: [a], fresh: [b] }))],
    rest: { gone: wrong.map(([a]) => a), fresh: wrong.map(([, b]) => b) },
  }
}

const joined = (tokens: readonly Token[]): string => tokens.map(({ fold }) => fold).join(' ')

/** Small words that are only ever written twice by mistake. */
const SMALL_HAN = ['的', '了', '是', '在', '和']

const isDoubled = ({ gone, fresh, beside }: Hunk): boolean => {
  const [word] = gone
  if (word === undefined || gone.length > 1 || fresh.length > 0) return false
  const mayBe = isPlainWord(word) || SMALL_HAN.includes(word.text)
  return mayBe && beside.some(({ fold }) => fold.toLowerCase() === word.fold.toLowerCase())
}

/** A word joined or parted, or written twice: every day, everyday; the the. */
export const isTypoHunk = (hunk: Hunk): boolean => {
  const { gone, fresh } = hunk
  const plain = [...gone, ...fresh].every(isPlainWord) && gone.length > 0 && fresh.length > 0
  return isDoubled(hunk) || (plain && sameLetters(joined(gone), joined(fresh)))
}
