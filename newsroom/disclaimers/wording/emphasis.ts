import type { Token } from './tokens'

type Mark = 'bold' | 'italic'

/** From the stars that open it to the stars that close it, by their places among the tokens. */
export type Emphasis = { readonly mark: Mark; readonly from: number; readonly to: number }

const WIDTH: Readonly<Record<Mark, number>> = { bold: 2, italic: 1 }

/** One star for italic, two for bold, three for both; more than three mean nothing. */
const marksOf = (size: number): readonly Mark[] =>
  size > 3
    ? []
    : (
        [
          ['bold', 2],
          ['italic', 1],
        ] as const
      ).flatMap(([mark, width]) => (size & width ? [mark] : []))

/** Which stars belong together: each closes what is open, or else opens. What is never closed is none. */
export const emphasisIn = (tokens: readonly Token[]): readonly Emphasis[] => {
  const found: Emphasis[] = []
  const open = new Map<Mark, number>()
  for (const [place, token] of tokens.entries()) {
    if (token.kind !== 'stars') continue
    for (const mark of marksOf(token.size)) {
      const from = open.get(mark)
      if (from === undefined && token.opens) open.set(mark, place)
      if (from === undefined || !token.closes) continue
      found.push({ mark, from, to: place })
      open.delete(mark)
    }
  }
  return found
}

/** How many stars of this place belong to nothing, and are read as stars. */
export const starsLeft = (size: number, place: number, emphasis: readonly Emphasis[]): number =>
  emphasis.filter(({ from, to }) => from === place || to === place).reduce((left, { mark }) => left - WIDTH[mark], size)
