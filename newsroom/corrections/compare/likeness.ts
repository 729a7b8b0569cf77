import type { Unit } from './token'

type Bag = ReadonlyMap<string, number>

/** What two sentences are compared by: their words, and the pairs of neighbouring letters these are made of. */
export type Traits = { readonly words: Bag; readonly pairs: Bag }

const bagOf = (things: readonly string[]): Bag => {
  const bag = new Map<string, number>()
  for (const thing of things) bag.set(thing, (bag.get(thing) ?? 0) + 1)
  return bag
}

export const traitsOf = ({ tokens }: Pick<Unit, 'tokens'>): Traits => {
  const words = tokens.filter(({ kind }) => kind !== 'stop' && kind !== 'quote').map(({ fold }) => fold.toLowerCase())
  const letters = [...words.join('')]
  return { words: bagOf(words), pairs: bagOf(letters.map((letter, index) => `${letter}${letters[index + 1] ?? ''}`)) }
}

const size = (bag: Bag): number => [...bag.values()].reduce((all, n) => all + n, 0)

/** Dice: the share two bags have in common. */
const share = (one: Bag, other: Bag): number => {
  const common = [...one].reduce((all, [thing, n]) => all + Math.min(n, other.get(thing) ?? 0), 0)
  const all = size(one) + size(other)
  return all === 0 ? 0 : (2 * common) / all
}

/** From 0 to 1: by words or by letters, whichever speaks for it; a slip changes a word, a short sentence has few of them. */
export const likeness = (one: Traits, other: Traits): number =>
  Math.max(share(one.words, other.words), share(one.pairs, other.pairs))
