import type { CopyNode } from '../copy'

const PARAGRAPH: CopyNode = { type: 'paragraph' }

/** The words of a block that cannot stand here as it is. */
export const asParagraph = ({ content = [] }: CopyNode): CopyNode => ({ type: 'paragraph', content })

/** Blocks as a list item holds them: a paragraph first. */
export const itemContent = ([first, ...rest]: readonly CopyNode[]): readonly CopyNode[] => {
  if (first === undefined) return [PARAGRAPH]
  if (first.type === 'paragraph') return [first, ...rest]
  return first.type === 'heading' ? [asParagraph(first), ...rest] : [PARAGRAPH, first, ...rest]
}

const cellBlocks = (block: CopyNode): readonly CopyNode[] => {
  if (block.type === 'heading' || block.type === 'quotation' || block.type === 'attribution')
    return [asParagraph(block)]
  if (block.type === 'blockquote' || block.type === 'pullquote') return (block.content ?? []).flatMap(cellBlocks)
  return block.type === 'horizontalRule' ? [] : [block]
}

/** Blocks as a cell holds them: paragraphs and lists. */
export const cellContent = (blocks: readonly CopyNode[]): readonly CopyNode[] => {
  const content = blocks.flatMap(cellBlocks)
  return content.length > 0 ? content : [PARAGRAPH]
}
