import type { Sides } from './hunks'
import type { Token } from './token'
import { isTypoPair, type TypoPair } from './typo'

const isStop = ({ kind }: Token): boolean => kind === 'stop'
const isNoStop = (token: Token): boolean => !isStop(token)

/** Side by side, but for those that stayed: texts too far apart to be compared come as one change from end to end. */
const pairsOf = ({ gone, fresh }: Sides): readonly TypoPair[] =>
  gone
    .flatMap((token, index) => fresh.slice(index, index + 1).map((other): TypoPair => [token, other]))
    .filter(([token, other]) => token.fold !== other.fold)

/** Words that stand for one another, word by word, as long as there are as many as there were. */
const wordTypos = (words: Sides): { readonly typos: readonly Sides[]; readonly rest: Sides } => {
  if (words.gone.length !== words.fresh.length) return { typos: [], rest: words }
  const pairs = pairsOf(words)
  const wrong = pairs.filter((pair) => !isTypoPair(pair))
  return {
    typos: pairs.filter(isTypoPair).map(([a, b]) => ({ gone: [a], fresh: [b] })),
    rest: { gone: wrong.map(([a]) => a), fresh: wrong.map(([, b]) => b) },
  }
}

/**
 * Takes the slips out of a change and leaves what is more. Marks that only set off are a slip where nothing is left;
 * elsewhere they belong to the words they came or went with.
 */
export const withoutTypos = ({ gone, fresh }: Sides): { readonly typos: readonly Sides[]; readonly rest: Sides } => {
  const { typos, rest } = wordTypos({ gone: gone.filter(isNoStop), fresh: fresh.filter(isNoStop) })
  const marks: Sides = { gone: gone.filter(isStop), fresh: fresh.filter(isStop) }
  const isWholly = rest.gone.length + rest.fresh.length === 0 && marks.gone.length + marks.fresh.length > 0
  return { typos: isWholly ? [marks, ...typos] : typos, rest }
}
