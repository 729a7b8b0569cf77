import { writeMention } from './mention'
import { piecesOf } from './pieces'

/**
 * The text with everybody called by the name the newsroom knows, whatever the token said. Who is not among `names`
 * (by id) is not called: their name stays as words.
 */
export const withNames = (text: string, names: ReadonlyMap<string, string>): string =>
  piecesOf(text)
    .map((piece) => {
      if ('words' in piece) return piece.words
      const name = names.get(piece.mention.id)
      return name === undefined ? `@${piece.mention.name}` : writeMention({ ...piece.mention, name })
    })
    .join('')
