import type { CompiledTerm } from './compile-term'

/** Terms by the character they begin with; those that begin with any character are tried everywhere. */
export type TermIndex<T> = {
  readonly byFirst: ReadonlyMap<string, readonly Entry<T>[]>
  readonly anywhere: readonly Entry<T>[]
}
type Entry<T> = CompiledTerm & { readonly of: T }

/** `start`, `end`: UTF-16 offsets into the text. */
export type Match<T> = { readonly of: T; readonly start: number; readonly end: number }

export const indexTerms = <T>(terms: readonly Entry<T>[]): TermIndex<T> => {
  const byFirst = new Map<string, Entry<T>[]>()
  for (const term of terms) {
    for (const point of term.places[0] ?? []) {
      const key = point.toLowerCase()
      byFirst.set(key, [...(byFirst.get(key) ?? []), term])
    }
  }
  return { byFirst, anywhere: terms.filter(({ places }) => places[0] === null) }
}

/** Letters of scripts that write words apart: a term of them is a whole word, not a piece of one. */
const IN_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u
const isLetter = (point = ''): boolean => IN_WORD.test(point)

const cutsWord = (points: readonly string[], from: number, to: number): boolean =>
  (isLetter(points[from - 1]) && isLetter(points[from])) || (isLetter(points[to - 1]) && isLetter(points[to]))

const fits = ({ places, folds }: CompiledTerm, points: readonly string[], from: number): boolean =>
  from + places.length <= points.length &&
  places.every((place, index) => {
    const point = points[from + index] ?? ''
    return place === null || place.has(point) || (folds && place.has(point.toLowerCase()))
  }) &&
  !cutsWord(points, from, from + places.length)

/** Where the terms stand in a text. The cost is the length of the text times the terms that begin alike. */
export const matchTerms = <T>(text: string, { byFirst, anywhere }: TermIndex<T>): readonly Match<T>[] => {
  const points = [...text]
  let start = 0
  return points.flatMap((point, from) => {
    const here = start
    start += point.length
    return [...(byFirst.get(point.toLowerCase()) ?? []), ...anywhere]
      .filter((term) => fits(term, points, from))
      .map(({ of, places }) => ({
        of,
        start: here,
        end: here + points.slice(from, from + places.length).join('').length,
      }))
  })
}
