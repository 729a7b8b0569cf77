import { fold } from './fold'

const pairsOf = (text: string): ReadonlySet<string> => {
  const letters = [...fold(text)]
  return new Set(letters.slice(1).map((letter, n) => `${letters[n]}${letter}`))
}

/** How much of what was typed a text says as well, from 0 to 1. A rough measure: it only puts in order. */
export const likenessTo = (typed: string): ((text: string) => number) => {
  const said = pairsOf(typed)
  return (text) => {
    const pairs = pairsOf(text)
    return said.size === 0 ? 0 : [...said].filter((pair) => pairs.has(pair)).length / said.size
  }
}
