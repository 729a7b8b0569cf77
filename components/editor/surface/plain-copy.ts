import type { CopyNode } from '@/newsroom/copy/copy'

const lines = (block: string): CopyNode[] =>
  block
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ])

/**
 * Plain text as paragraphs. A blank line parts them; where there is none at all, each line is one, as Chinese text
 * files are written. Nothing is trimmed but the ends of the whole.
 */
export const plainCopy = (text: string): readonly CopyNode[] => {
  const whole = text.replaceAll(/\r\n?/g, '\n').replaceAll(/^\n+|\n+$/g, '')
  const blank = /\n[ \t\u3000]*\n/
  const blocks = blank.test(whole) ? whole.split(/\n[ \t\u3000]*\n(?:[ \t\u3000]*\n)*/) : whole.split('\n')
  return blocks.filter((block) => block.trim() !== '').map((block) => ({ type: 'paragraph', content: lines(block) }))
}
