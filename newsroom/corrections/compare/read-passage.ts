import type { KnownWords } from '../words/known-words'
import { ALONE } from '../words/negation'
import { foldNumber } from '../words/numbers'
import { isWithin, namedIn, quotedIn, type Span, titledIn } from '../words/spans'
import { foldMark, isStop } from './fold-mark'
import { PIECE } from './pattern'
import { sentenceEnds } from './sentence-ends'
import type { Passage, Token } from './token'
import { wordKind } from './word-kind'

type Around = {
  readonly text: string
  readonly small: KnownWords['small']
  readonly named: readonly Span[]
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

const foldWord = (word: string): string => word.normalize('NFKC').replaceAll('’', "'").replaceAll(/[‐‑]/g, '-')

const orName = (reading: Reading, { start }: Found, { named }: Around): Reading =>
  isWithin(start, named) ? { ...reading, kind: 'name' } : reading

/** How each group of the pattern is read. */
const READ: Readonly<Record<string, (found: Found, around: Around) => Reading>> = {
  number: ({ text }) => ({ kind: 'number', fold: foldNumber(text) }),
  negation: (found, around) => orName({ kind: 'negation', fold: found.text }, found, around),
  title: (found, around) => orName({ kind: 'title', fold: found.text }, found, around),
  han: (found, around) =>
    orName({ kind: around.alone.has(found.start) ? 'negation' : 'han', fold: found.text }, found, around),
  word: (found, around) => {
    const fold = foldWord(found.text)
    const mayBegin = around.isTitleCase || BEGINS.test(around.text.slice(0, found.start))
    return orName({ kind: wordKind(fold, { small: around.small, mayBegin }), fold }, found, around)
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

type Options = { readonly known: KnownWords; readonly isQuotation: boolean }

/** Reads a whole text: what each of its words is depends on what stands around it. */
export const readPassage = (text: string, { known, isQuotation }: Options): Passage => {
  const ends = sentenceEnds(text)
  const quoted = quotedIn(text)
  const named = [...titledIn(text), ...namedIn(text, known.names)]
  const around = { text, named, small: known.small, alone: aloneIn(text), isTitleCase: isTitleCase(text) }
  const tokens: Token[] = []
  for (const { 0: found, index: start, groups = {} } of text.matchAll(PIECE)) {
    const [group = 'mark'] = Object.keys(READ).filter((name) => groups[name] !== undefined)
    const reading = READ[group]?.({ text: found, start }, around)
    if (reading === undefined) continue
    const sentence = ends.findIndex(({ end }) => start < end)
    const token: Token = {
      ...reading,
      text: found,
      start,
      end: start + found.length,
      quoted: isQuotation || isWithin(start, quoted),
      sentence: sentence === -1 ? Math.max(0, ends.length - 1) : sentence,
    }
    if (!isRepeated(token, tokens.at(-1))) tokens.push(token)
  }
  return { text, isQuotation, sentences: ends.map((end) => end.text), tokens }
}
