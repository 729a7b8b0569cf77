import type { Copy, CopyNode } from '@/newsroom/copy/copy'
import { textblocksOf } from '@/newsroom/copy/walk'

/** Stands for letters that are nobody's to repair: as many as there are, so that all places stay where they are. */
const UNTOUCHED = '\uFFFC'

const isCode = ({ marks = [] }: CopyNode): boolean => marks.some(({ type }) => type === 'code')

const textIn = (node: CopyNode): string => {
  const { text = '\n' } = node
  return isCode(node) ? UNTOUCHED.repeat(text.length) : text
}

/** The lines of a copy as repairs count them: its stretches of running text in reading order, code hidden. */
export const linesOf = (copy: Copy): readonly string[] =>
  [...textblocksOf(copy)].map(({ node: { content = [] } }) => content.map(textIn).join(''))
