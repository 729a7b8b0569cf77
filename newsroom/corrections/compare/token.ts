/**
 * What a piece of text is for the guard. `capital`: a capital that a sentence or a headline may have given it;
 * `title`: what a person is called beside the name; `stop`: a mark that only sets off, as commas do; `sign`: any other.
 */
export type TokenKind =
  | 'number'
  | 'negation'
  | 'name'
  | 'title'
  | 'capital'
  | 'word'
  | 'han'
  | 'quote'
  | 'stop'
  | 'sign'

export type Token = {
  readonly kind: TokenKind
  readonly text: string
  /** Equal for the same token in another width or another style of marks. */
  readonly fold: string
  readonly start: number
  readonly end: number
  /** Between quotation marks, or in a block that is a quotation. */
  readonly quoted: boolean
  /** Which of the passage's sentences it stands in. */
  readonly sentence: number
}

/** A stretch of running text, read. */
export type Passage = {
  readonly text: string
  /** Set as a quotation: all of it is somebody's words. */
  readonly isQuotation: boolean
  readonly sentences: readonly string[]
  readonly tokens: readonly Token[]
}

/** What is compared with its like: a sentence of a passage, or the whole of it. */
export type Unit = { readonly passage: Passage; readonly tokens: readonly Token[] }
