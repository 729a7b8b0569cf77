/** A Chinese character, a word or number of another script, or a mark: what is right or wrong by itself. */
const UNIT = /\p{Script=Han}|[[\p{L}\p{N}\p{M}]--\p{Script=Han}]+|\S/gv

const unitsOf = (text: string): readonly string[] => text.match(UNIT) ?? []

const sameAtStart = (one: readonly string[], other: readonly string[]): number => {
  const differs = one.findIndex((unit, at) => unit !== other[at])
  return differs === -1 ? one.length : differs
}

/**
 * How many characters are wrong: what is left of the two wordings without what they begin and end alike, the longer of
 * the two. A word of a script with letters is one, however many of them are wrong. Never less than one.
 */
export const wrongCharacters = (wrong: string, right: string): number => {
  const [one, other] = [unitsOf(wrong), unitsOf(right)]
  const start = sameAtStart(one, other)
  const [oneRest, otherRest] = [one.slice(start).toReversed(), other.slice(start).toReversed()]
  const end = sameAtStart(oneRest, otherRest)
  return Math.max(oneRest.length - end, otherRest.length - end, 1)
}
