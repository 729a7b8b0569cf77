/** Every two letters of a folded text that stand beside each other. */
export const pairsOf = (folded: string): ReadonlySet<string> => {
  const letters = [...folded]
  return new Set(letters.slice(1).map((letter, n) => `${letters[n]}${letter}`))
}

/** How much of what was typed a text says as well, from 0 to 1. A rough measure: it only puts in order. */
export const likeness = (typed: ReadonlySet<string>, text: ReadonlySet<string>): number =>
  typed.size === 0 ? 0 : [...typed].filter((pair) => text.has(pair)).length / typed.size
