import type { DifferenceClass, Finding } from '../difference'
import { isPronoun } from '../words/common'
import { type Hunk, hunksOf, type Sides } from './hunks'
import type { Token, TokenKind, Unit } from './token'
import { isTypoHunk } from './typo'
import { withoutTypos } from './without-typos'

const CLASS_OF: Readonly<Record<TokenKind, DifferenceClass>> = {
  number: 'number',
  negation: 'negation',
  name: 'name',
  title: 'name',
  capital: 'name',
  quote: 'quotation',
  word: 'wording',
  han: 'wording',
  sign: 'wording',
  stop: 'typo',
}

/** Words between quotation marks, and beside them the name or pronoun of whoever says them, are one matter. */
const classIn =
  (speaks: boolean) =>
  (token: Token): DifferenceClass => {
    const own = CLASS_OF[token.kind]
    const isSpeaker = speaks && (own === 'name' || isPronoun(token.fold.toLowerCase()))
    return own !== 'typo' && (token.quoted || isSpeaker) ? 'quotation' : own
  }

/** Plain words that changed at the same place are shown with what decides there: 没有 → 有, 9:00 → dawn. */
const DECIDING: readonly DifferenceClass[] = ['quotation', 'negation', 'name', 'number']

type Sorted = Sides & { readonly class: DifferenceClass }

const sorted = ({ gone, fresh }: Sides, classOf: (token: Token) => DifferenceClass): readonly Sorted[] => {
  const present = new Set([...gone, ...fresh].map(classOf))
  const plain = DECIDING.find((kind) => present.has(kind)) ?? 'wording'
  const final = (token: Token): DifferenceClass => (classOf(token) === 'wording' ? plain : classOf(token))
  return [...new Set([...gone, ...fresh].map(final))].map((kind) => ({
    class: kind,
    gone: gone.filter((token) => final(token) === kind),
    fresh: fresh.filter((token) => final(token) === kind),
  }))
}

const inHunk = (hunk: Hunk, classOf: (token: Token) => DifferenceClass): readonly Sorted[] => {
  if (isTypoHunk(hunk)) return [{ class: 'typo', gone: hunk.gone, fresh: hunk.fresh }]
  const { typos, rest } = withoutTypos(hunk)
  return [...typos.map((pair) => ({ class: 'typo' as const, ...pair })), ...sorted(rest, classOf)]
}

const cut = ({ passage }: Unit, tokens: readonly Token[]): string =>
  passage.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)

const sentenceOf = ({ passage }: Unit, token: Token | undefined): string | undefined =>
  token && (passage.sentences[token.sentence] ?? passage.text)

/** All differences between two texts that stand for each other, in reading order. */
export const compareUnits = (before: Unit, after: Unit): readonly Finding[] => {
  const speaks = [...before.tokens, ...after.tokens].some(({ quoted }) => quoted)
  const finding = ({ class: kind, gone, fresh }: Sorted): Finding => ({
    class: kind,
    passage: sentenceOf(after, fresh[0]) ?? sentenceOf(before, gone[0]) ?? '',
    before: cut(before, gone),
    after: cut(after, fresh),
  })
  const [old, now] = [cut(before, before.tokens), cut(after, after.tokens)]
  const whole = (kind: DifferenceClass): Finding => ({ class: kind, passage: now, before: old, after: now })
  const set = before.passage.isQuotation === after.passage.isQuotation ? [] : [whole('quotation')]
  const worded = hunksOf(before.tokens, after.tokens).flatMap((hunk) => inHunk(hunk, classIn(speaks)).map(finding))
  const all = [...set, ...worded]
  return all.length > 0 || old === now ? all : [whole('layout')]
}
