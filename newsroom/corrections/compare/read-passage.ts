import type { KnownWords } from '../words/known-words'
import { ALONE } from '../words/negation'
import { foldNumber } from '../words/numbers'
import { namedIn, quotedIn, titledIn, within } from '../words/spans'
import { foldMark, isStop } from './fold-mark'
import { PIECE } from './pattern'
import { sentenceEnds } from './sentence-ends'
import type { Passage, Token } from './token'
import { wordKind } from './word-kind'

type Around = {
  readonly text: string
  readonly small: KnownWords['small']
  readonly isNamed: (place: number) => boolean
  /** Where a sign that counts only alone stands alone. */
  readonly alone: ReadonlySet<number>
  readonly isTitleCase: boolean
}
type Found = Pick<Token, 'text' | 'start'>
type Reading = Pick<Token, 'kind' | 'fold'>

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

const aloneIn = (text: string): ReadonlySet<number> =>
  new Set(
    /\p{Script=Han}/u.test(text)
      ? [...WORDS.segment(text)].filter(({ segment }) => ALONE.has(segment)).map(({ index }) => index)
      : [],
  )

/** Most of its longer words have a capital, as in a headline set in the American way. */
const isTitleCase = (text: string): boolean => {
  const words = text.match(/(?<![\p{L}'’])\p{L}{4,}/gu) ?? []
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
}

/** Nothing but marks since the beginning or the last full stop; or right after an opening mark. */
const BEGINS = /(?:^|[.!?:。！？：…])[\s\p{P}]*$|[“„«「『"(（‘]$/u
/** So many characters back are looked at: more marks than that do not stand together. */
const NEAR = 12

const mayBegin = ({ text, isTitleCase }: Around, { start }: Found): boolean =>
  isTitleCase || BEGINS.test(text.slice(Math.max(0, start - NEAR), start))

const foldWord = (word: string): string => word.normalize('NFKC').replaceAll('’', "'").replaceAll(/[‐‑]/g, '-')

const orName = (reading: Reading, { start }: Found, { isNamed }: Around): Reading =>
  isNamed(start) ? { ...reading, kind: 'name' } : reading

/** How each group of the pattern is read. */
const READ: Readonly<Record<string, (found: Found, around: Around) => Reading>> = {
  number: ({ text }) => ({ kind: 'number', fold: foldNumber(text) }),
  negation: (found, around) => orName({ kind: 'negation', fold: found.text }, found, around),
  title: (found, around) => orName({ kind: 'title', fold: found.text }, found, around),
  han: (found, around) =>
    orName({ kind: around.alone.has(found.start) ? 'negation' : 'han', fold: found.text }, found, around),
  word: (found, around) => {
    const fold = foldWord(found.text)
    const kind = wordKind(fold, { small: around.small, mayBegin: mayBegin(around, found) })
    return orName({ kind, fold }, found, around)
  },
  quote: () => ({ kind: 'quote', fold: '"' }),
  mark: ({ text }) => {
    const fold = foldMark(text)
    return { kind: isStop(fold) ? 'stop' : 'sign', fold }
  },
}

/** A stop typed twice is set, not said: `,,` and `，` are the same token. */
const isRepeated = (token: Token, before: Token | undefined): boolean =>
  token.kind === 'stop' && before?.fold === token.fold && before.end === token.start

const GROUPS = Object.keys(READ)

const readPiece = (groups: Readonly<Record<string, string | undefined>>, found: Found, around: Around): Reading => {
  const group = GROUPS.find((name) => groups[name] !== undefined)
  const read = group === undefined ? undefined : READ[group]
  if (read === undefined) throw new Error(`The pattern has a group nobody reads: ${found.text}`)
  return read(found, around)
}

type Options = { readonly known: KnownWords; readonly isQuotation: boolean }

/** Reads a whole text: what each of its words is depends on what stands around it. */
export const readPassage = (text: string, { known, isQuotation }: Options): Passage => {
  const ends = sentenceEnds(text)
  const isQuoted = within(text.length, quotedIn(text))
  const isNamed = within(text.length, [...titledIn(text), ...namedIn(text, known.names)])
  const around = { text, isNamed, small: known.small, alone: aloneIn(text), isTitleCase: isTitleCase(text) }
  const tokens: Token[] = []
  let sentence = 0
  for (const { 0: found, index: start, groups = {} } of text.matchAll(PIECE)) {
    while (sentence < ends.length - 1 && start >= (ends[sentence]?.end ?? 0)) sentence += 1
    const reading = readPiece(groups, { text: found, start }, around)
    const quoted = isQuotation || isQuoted(start)
    const token: Token = { ...reading, text: found, start, end: start + found.length, quoted, sentence }
    if (!isRepeated(token, tokens.at(-1))) tokens.push(token)
  }
  return { text, isQuotation, sentences: ends.map((end) => end.text), tokens }
}
