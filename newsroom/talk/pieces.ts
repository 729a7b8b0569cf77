import type { Mention } from './mention'

export type Piece = { readonly words: string } | { readonly mention: Mention }

const TOKEN = /@\[([^[\]\n]{1,200})\]\((person|desk):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)/g

/** A text as it is read: stretches of words, and who is called between them. What is no whole token is words. */
export const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: token, 1: name = '', 2: type, 3: id = '', index } of text.matchAll(TOKEN)) {
    if (index > from) pieces.push({ words: text.slice(from, index) })
    pieces.push({ mention: { type: type === 'desk' ? 'desk' : 'person', id, name } })
    from = index + token.length
  }
  return from < text.length ? [...pieces, { words: text.slice(from) }] : pieces
}

/** Everybody called in a text, each once, in the order of their first call. */
export const mentionsIn = (text: string): readonly Mention[] => {
  const called = piecesOf(text).flatMap((piece) => ('mention' in piece ? [piece.mention] : []))
  return called.filter(({ type, id }, at) => called.findIndex((one) => one.type === type && one.id === id) === at)
}
