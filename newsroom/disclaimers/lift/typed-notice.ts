import type { Copy } from '@/newsroom/copy/copy'
import { idOf } from '@/newsroom/copy/ids'
import { behindOpening } from './opening'
import { textOf } from './text-of'

/** A notice that stands in the copy as a paragraph. */
export type TypedNotice = { readonly at: string; readonly text: string }

/** Dates, share cards and doubled titles often come after it; an article about notices has its story there. */
const LAST_BLOCKS = 8

/** The paragraphs near the end of a copy that open as a notice does, in its order. */
export const typedNotices = ({ content = [] }: Copy): readonly TypedNotice[] =>
  content.slice(-LAST_BLOCKS).flatMap((block) => {
    const [at, text] = [idOf(block), textOf(block)]
    return at !== null && behindOpening(text) !== null ? [{ at, text }] : []
  })

/** The last of them; null when there is none. */
export const typedNotice = (copy: Copy): TypedNotice | null => typedNotices(copy).at(-1) ?? null

/** The copy without one of its outermost blocks. */
export const withoutBlock = (copy: Copy, at: string): Copy => ({
  ...copy,
  content: (copy.content ?? []).filter((block) => idOf(block) !== at),
})
