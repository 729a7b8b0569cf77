import type { Copy } from '@/newsroom/copy/copy'
import { idOf } from '@/newsroom/copy/ids'
import { behindOpening } from './opening'
import { textOf } from './text-of'

/** A notice that stands in the copy as a paragraph. */
export type TypedNotice = { readonly at: string; readonly text: string }

/** Dates, share cards and doubled titles often come after it; an article about notices has its story there. */
const LAST_BLOCKS = 8

/** The last paragraph near the end of a copy that opens as a notice does; null when none does. */
export const typedNotice = ({ content = [] }: Copy): TypedNotice | null => {
  const found = content.slice(-LAST_BLOCKS).flatMap((block) => {
    const [at, text] = [idOf(block), textOf(block)]
    return at !== null && behindOpening(text) !== null ? [{ at, text }] : []
  })
  return found.at(-1) ?? null
}

/** The copy without one of its outermost blocks. */
export const withoutBlock = (copy: Copy, at: string): Copy => ({
  ...copy,
  content: (copy.content ?? []).filter((block) => idOf(block) !== at),
})
