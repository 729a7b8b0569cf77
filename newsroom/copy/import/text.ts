import { cleanText } from '../clean-text'
import type { Copy, CopyNode } from '../copy'
import { withIds } from '../ids'

const lines = (block: string): readonly CopyNode[] =>
  block
    .split('\n')
    .flatMap((line, index): readonly CopyNode[] => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ])

const BLANK_LINE = /\n[^\S\n]*\n/
const BLANK_LINES = /\n(?:[^\S\n]*\n)+/

/**
 * Plain text as paragraphs. A blank line parts them; where there is none at all each line is one, as Chinese text files
 * are written.
 */
export const importText = (text: string): Copy => {
  const whole = cleanText(text).replaceAll(/^\n+|\n+$/g, '')
  const blocks = whole.split(BLANK_LINE.test(whole) ? BLANK_LINES : '\n').filter((block) => block.trim() !== '')
  const content = blocks.map((block): CopyNode => ({ type: 'paragraph', content: lines(block) }))
  return withIds({ type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] })
}
