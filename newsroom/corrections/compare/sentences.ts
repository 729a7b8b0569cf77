import type { PublicBlock } from '../public-text'
import type { Passage, Unit } from './token'

/** A sentence of the copy, or a whole block of it, on its way to its counterpart. */
export type Sentence = Unit & {
  /** Key of the block. */
  readonly block: string
  readonly at: string
  readonly text: string
  /** Equal for sentences that read the same, whatever their width and spacing. */
  readonly key: string
}

const keyOf = ({ passage, tokens }: Unit): string =>
  [passage.isQuotation ? '“' : '', ...tokens.map(({ fold }) => fold)].join(' ')

const made = ({ key, at }: PublicBlock, unit: Unit, text: string): Sentence => ({
  ...unit,
  block: key,
  at,
  text,
  key: keyOf(unit),
})

export const wholeBlock = (block: PublicBlock, passage: Passage): Sentence =>
  made(block, { passage, tokens: passage.tokens }, passage.text.trim())

export const sentencesIn = (block: PublicBlock, passage: Passage): readonly Sentence[] => {
  if (passage.sentences.length < 2) return [wholeBlock(block, passage)]
  const own = Map.groupBy(passage.tokens, ({ sentence }) => sentence)
  return passage.sentences.map((text, n) => made(block, { passage, tokens: own.get(n) ?? [] }, text))
}

/** A block that nobody has to read, because it stands as it stood. */
export const unreadBlock = (block: PublicBlock): Sentence => {
  const { text, isQuotation } = block
  return {
    ...made(block, { passage: { text, isQuotation, sentences: [], tokens: [] }, tokens: [] }, text),
    key: 'same',
  }
}
