/** Stretches between quotation marks; one that is never closed goes to the end, as it does before a further paragraph. */
const QUOTED = new RegExp(
  [
    '[“„][^”]*(?:”|$)',
    '«[^»]*(?:»|$)',
    '「[^」]*(?:」|$)',
    '『[^』]*(?:』|$)',
    // Not after a digit: 5" is an inch.
    '(?<!\\p{Nd})["＂][^"＂]*(?:["＂]|$)',
    "(?<![\\p{L}\\p{N}])[‘'](?:[^’']|[’'](?=\\p{L}))*(?:[’']|$)",
  ].join('|'),
  'gu',
)

/** Titles of works. */
const TITLED = /《[^》]*》?|〈[^〉]*〉?/gu

export type Span = { readonly start: number; readonly end: number }

const spans = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))

export const quotedIn = (text: string): readonly Span[] => spans(text, QUOTED)
export const titledIn = (text: string): readonly Span[] => spans(text, TITLED)

export const namedIn = (text: string, names: readonly string[]): readonly Span[] =>
  names.flatMap((name) => {
    const found: Span[] = []
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length))
      found.push({ start, end: start + name.length })
    return found
  })

/** Is a place in a text of this length within any of the stretches? */
export const within = (length: number, all: readonly Span[]): ((place: number) => boolean) => {
  const marked = new Uint8Array(length)
  for (const { start, end } of all) marked.fill(1, start, end)
  return (place) => marked[place] === 1
}
