import type { Copy, CopyNode } from '@/newsroom/copy/copy'
import { textblocksOf } from '@/newsroom/copy/walk'

/** What a block says, whatever is inside it. */
export const textOf = (block: CopyNode): string => [...textblocksOf(block)].map(({ text }) => text).join('\n')

/** Whether one of the outermost blocks says exactly this. */
export const standsIn = ({ content = [] }: Copy, text: string): boolean =>
  content.some((block) => textOf(block) === text)
