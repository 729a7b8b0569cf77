import { isWrittenAddress } from './address'

/** What a paragraph is read as before anybody knows which stars belong together. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'stars'; readonly size: number; readonly opens: boolean; readonly closes: boolean }
  | { readonly kind: 'link'; readonly words: readonly Token[]; readonly address: string }

type Read = { readonly token: Token; readonly length: number }
/** Reads what begins at a place of a text; null: nothing of the kind does. */
type Reader = (text: string, at: number) => Read | null

const VARIABLE = /\{\{([^{}]*)\}\}/y
const ESCAPED = /\\([\\*[\]{])/y
const STARS = /\*+/y
/** Words hold no bracket that is not escaped, so links hold no links. An address holds no blank, and brackets in pairs. */
const LINK = /\[((?:\\.|[^\\[\]])+)\]\(((?:\\[()]|[^\s()<>\\]|\((?:\\[()]|[^\s()<>\\])*\))+)\)/y

const at = (pattern: RegExp, text: string, place: number): RegExpExecArray | null => {
  pattern.lastIndex = place
  return pattern.exec(text)
}

const isBlank = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter)

const variable: Reader = (text, place) => {
  const found = at(VARIABLE, text, place)
  return found && { token: { kind: 'variable', name: (found[1] ?? '').trim() }, length: found[0].length }
}

/** A brace is escaped as one of two that would else be a variable; before a whole variable the backslash is a letter. */
const escaped: Reader = (text, place) => {
  const found = at(ESCAPED, text, place)
  if (!found || variable(text, place + 1)) return null
  return { token: { kind: 'text', text: found[1] ?? '' }, length: 2 }
}

const stars: Reader = (text, place) => {
  const size = at(STARS, text, place)?.[0].length ?? 0
  if (size === 0) return null
  return {
    token: { kind: 'stars', size, opens: !isBlank(text[place + size]), closes: !isBlank(text[place - 1]) },
    length: size,
  }
}

const linkAt = (text: string, place: number) => {
  const [written, words = '', address = ''] = at(LINK, text, place) ?? []
  return written === undefined ? null : { words, address: address.replace(/\\([()])/g, '$1'), length: written.length }
}

const link: Reader = (text, place) => {
  const found = linkAt(text, place)
  if (!found || !isWrittenAddress(found.address)) return null
  const { words, address, length } = found
  return { token: { kind: 'link', words: tokensOf(words), address }, length }
}

const letter: Reader = (text, place) => ({ token: { kind: 'text', text: text[place] ?? '' }, length: 1 })

const READERS: readonly Reader[] = [variable, escaped, stars, link, letter]

const firstOf = (text: string, place: number): Read | null => {
  for (const read of READERS) {
    const found = read(text, place)
    if (found) return found
  }
  return null
}

/** The tokens of one paragraph, or of the words of a link. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  for (let place = 0; place < text.length; ) {
    const found = firstOf(text, place)
    if (!found) break
    tokens.push(found.token)
    place += found.length
  }
  return tokens
}

/** Addresses of what is written as a link and is none, because nobody may be led there. */
export const strangeAddresses = (text: string): readonly string[] => {
  const strange: string[] = []
  for (let place = 0; place < text.length; ) {
    const found = linkAt(text, place)
    if (found && !isWrittenAddress(found.address)) strange.push(found.address)
    place += found?.length ?? firstOf(text, place)?.length ?? 1
  }
  return strange
}
