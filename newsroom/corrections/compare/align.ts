import { diffArrays } from 'diff'
import { likeness, traitsOf } from './likeness'
import type { Sentence } from './sentences'

export type Pair = readonly [before: Sentence, after: Sentence]

export type Alignment = {
  readonly pairs: readonly Pair[]
  /** Pairs whose sentence stands in another order among the others now. */
  readonly moved: readonly Pair[]
  readonly gone: readonly Sentence[]
  readonly fresh: readonly Sentence[]
}

type Left = { readonly gone: readonly Sentence[]; readonly fresh: readonly Sentence[] }
type Round = (left: Left) => readonly Pair[]

/** Sentences that say the same by `key`, first come, first served. */
const equal =
  (key: (sentence: Sentence) => string): Round =>
  ({ gone, fresh }) => {
    const waiting = new Map<string, Sentence[]>()
    for (const sentence of fresh) waiting.set(key(sentence), [...(waiting.get(key(sentence)) ?? []), sentence])
    return gone.flatMap((sentence) => {
      const match = waiting.get(key(sentence))?.shift()
      return match ? [[sentence, match] as const] : []
    })
  }

/** From here on two sentences are one that was changed; unlike ones share about a third of their pairs. */
const ALIKE = 0.5
/** A cell or a label: too short to be like anything, it stands for what stands in its place. */
const SHORT = 8

/** So many comparisons are made and no more; beyond, a sentence counts as gone, which asks for a note. */
const MOST = 250_000

const isShort = ({ text }: Sentence): boolean => [...text].length <= SHORT

/** Sentences that are alike, the likest first. */
const alike =
  (may: (before: Sentence, after: Sentence) => boolean, least: (before: Sentence, after: Sentence) => number): Round =>
  ({ gone, fresh }) => {
    if (gone.length * fresh.length > MOST) return []
    const [old, now] = [gone, fresh].map((all) => all.map((sentence) => ({ sentence, traits: traitsOf(sentence) })))
    const matches = (old ?? [])
      .flatMap((a) =>
        (now ?? [])
          .filter((b) => may(a.sentence, b.sentence))
          .map((b) => ({ pair: [a.sentence, b.sentence] as const, score: likeness(a.traits, b.traits) })),
      )
      .filter(({ pair, score }) => score >= least(...pair))
      .toSorted((a, b) => b.score - a.score)
    const taken = new Set<Sentence>()
    return matches.flatMap(({ pair }) => {
      if (pair.some((sentence) => taken.has(sentence))) return []
      for (const sentence of pair) taken.add(sentence)
      return [pair]
    })
  }

const sameBlock = (a: Sentence, b: Sentence): boolean => a.block === b.block

const ROUNDS: readonly Round[] = [
  equal(({ block, key }) => `${block} ${key}`),
  equal(({ key }) => key),
  alike(sameBlock, (a, b) => (isShort(a) && isShort(b) ? 0 : ALIKE)),
  alike(
    () => true,
    () => ALIKE,
  ),
]

const movedAmong = (
  pairs: readonly Pair[],
  before: readonly Sentence[],
  after: readonly Sentence[],
): readonly Pair[] => {
  const counterpart = new Map(pairs)
  const had = before.flatMap((sentence) => counterpart.get(sentence) ?? [])
  const kept = new Set(had)
  const has = after.filter((sentence) => kept.has(sentence))
  const moved = new Set(diffArrays(had, has).flatMap(({ removed, value }) => (removed ? value : [])))
  return pairs.filter(([, sentence]) => moved.has(sentence))
}

/** Finds for each sentence the one that stands for it now: the same in its block, the same elsewhere, then the likest. */
export const alignSentences = (before: readonly Sentence[], after: readonly Sentence[]): Alignment => {
  const pairs: Pair[] = []
  let left: Left = { gone: before, fresh: after }
  for (const round of ROUNDS) {
    const found = round(left)
    pairs.push(...found)
    const matched = new Set(found.flat())
    left = {
      gone: left.gone.filter((sentence) => !matched.has(sentence)),
      fresh: left.fresh.filter((sentence) => !matched.has(sentence)),
    }
  }
  return { pairs, moved: movedAmong(pairs, before, after), ...left }
}
