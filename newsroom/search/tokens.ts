import { fold } from './fold'

/** Runs of letters and figures; an apostrophe inside a word is not the end of it. */
const RUN = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu
/** Scripts written without spaces: a run of them is no word, so its pairs are looked for. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]+/gu
const STARTS_UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]/u

/** Longer ones are numbers of files and addresses, not words. */
const LONGEST = 40
const SHORTEST_BEGINNING = 2
const LONGEST_BEGINNING = 12

type Piece = { readonly text: string; readonly isUnspaced: boolean }

const piecesOf = (text: string): readonly Piece[] =>
  [...fold(text).matchAll(RUN)]
    .flatMap(([run]) => run.match(UNSPACED) ?? [])
    .map((run) => ({ text: run.replaceAll(/['’]/g, ''), isUnspaced: STARTS_UNSPACED.test(run) }))

const pairsOf = (characters: readonly string[]): readonly string[] =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`)

const word = (text: string): string => text.slice(0, LONGEST)

/** Pairs of characters, and each alone for those who look for one. */
const kept = ({ text, isUnspaced }: Piece): readonly string[] =>
  isUnspaced ? [...text, ...pairsOf([...text])] : [word(text)]

const beginnings = ({ text, isUnspaced }: Piece): readonly string[] =>
  isUnspaced
    ? []
    : Array.from({ length: Math.min(word(text).length, LONGEST_BEGINNING) }, (_, n) => text.slice(0, n + 1)).slice(
        SHORTEST_BEGINNING - 1,
      )

const once = (tokens: readonly string[]): readonly string[] => [...new Set(tokens)]

/** What a text can be found by. */
export const tokensOf = (text: string): readonly string[] => once(piecesOf(text).flatMap(kept))

/** The same for what people begin to type: its words can be found by their first letters. */
export const headTokensOf = (text: string): readonly string[] =>
  once(piecesOf(text).flatMap((piece) => [...kept(piece), ...beginnings(piece)]))

const wanted = ({ text, isUnspaced }: Piece): readonly string[] => {
  const characters = [...text]
  return isUnspaced && characters.length > 1 ? pairsOf(characters) : kept({ text, isUnspaced })
}

/** What a story must have all of to be found; nothing in it that could be looked for: empty. */
export const queryTokens = (query: string): readonly string[] => once(piecesOf(query).flatMap(wanted))
