import { piecesOf } from '@/newsroom/talk/pieces'

const FEW = 40

/** The first characters of a text as it is read, names instead of tokens. */
export const beginningOf = (text: string): string => {
  const plain = piecesOf(text)
    .map((piece) => ('words' in piece ? piece.words : `@${piece.mention.name}`))
    .join('')
  const letters = [...plain]
  return letters.length > FEW ? `${letters.slice(0, FEW).join('')}…` : plain
}
