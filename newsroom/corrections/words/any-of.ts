/** A pattern for any of the words, the longest first, so that 没有可能 is not read as 没有. */
export const anyOf = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|')

export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
