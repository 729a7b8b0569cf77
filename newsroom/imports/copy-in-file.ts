import { checkCopy } from '@/newsroom/copy/check'
import { type Copy, type CopyNode, EMPTY_COPY } from '@/newsroom/copy/copy'
import { importText } from '@/newsroom/copy/import/text'
import { textblocksOf } from '@/newsroom/copy/walk'
import type { PieceFault } from './fault'
import type { PieceInFile } from './piece-in-file'

type Read = { readonly ok: true; readonly copy: Copy } | { readonly ok: false; readonly fault: PieceFault }

const textOf = (node: CopyNode): string => [...textblocksOf(node)].map(({ text }) => text).join('\n')

const blocksOf = (paragraphs: readonly string[]): readonly CopyNode[] =>
  paragraphs.flatMap((text) => importText(text).content ?? []).filter((node) => textOf(node) !== '')

const withoutId = ({ attrs: _, ...node }: CopyNode): CopyNode => node

/**
 * Paragraphs that say what a live one says stand as that one, with its marks and its id; one that says something else
 * takes the id of what stood in its place. Only what changed counts as changed.
 */
const onto = (blocks: readonly CopyNode[], live: Copy): readonly CopyNode[] => {
  const standing = [...(live.content ?? [])]
  const unused = new Map<string, CopyNode[]>()
  for (const node of standing) unused.set(textOf(node), [...(unused.get(textOf(node)) ?? []), node])
  const kept = blocks.map((node) => unused.get(textOf(node))?.shift() ?? null)
  const free = new Set(standing.filter((node) => !kept.includes(node)))
  return blocks.map((node, index) => {
    const same = kept[index]
    if (same) return same
    const there = standing[index]
    if (there?.type !== 'paragraph' || !free.delete(there)) return withoutId(node)
    return { ...withoutId(node), ...(there.attrs ? { attrs: there.attrs } : {}) }
  })
}

/** The copy of a piece through the door all copy comes by. `live`: what readers have of it; null for a new one. */
export const copyInFile = ({ copy }: Pick<PieceInFile, 'copy'>, live: Copy | null): Read => {
  const blocks = Array.isArray(copy) ? blocksOf(copy) : null
  const content = blocks && live ? onto(blocks, live) : blocks?.map(withoutId)
  const checked = checkCopy(content ? { type: 'doc', content } : copy)
  if (blocks?.length === 0) return { ok: true, copy: EMPTY_COPY }
  return checked.ok
    ? { ok: true, copy: checked.copy }
    : { ok: false, fault: { field: `copy${checked.path}`, key: 'badCopy', value: checked.code } }
}
