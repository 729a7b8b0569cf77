import type { CopyNode } from '../copy'

/**
 * A list item that only says how deep it is, as word processors write them: a paragraph with a level, or a list of its
 * own for every line.
 */
export type ListLine = {
  readonly list: CopyNode
  /** 1 is outermost. */
  readonly level: number
  readonly content: readonly CopyNode[]
}

export const isListLine = (block: CopyNode | ListLine): block is ListLine => 'level' in block

const joins = (list: CopyNode | undefined, line: ListLine): boolean => list?.type === line.list.type

/** Lists within lists, from lines one after another. */
const listsOf = (lines: readonly ListLine[]): readonly CopyNode[] => {
  const lists: (CopyNode & { readonly content: CopyNode[] })[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line === undefined) break
    const below = lines.slice(at + 1).findIndex(({ level }) => level <= line.level)
    const end = below === -1 ? lines.length : at + 1 + below
    const item: CopyNode = { type: 'listItem', content: [...line.content, ...listsOf(lines.slice(at + 1, end))] }
    const last = lists.at(-1)
    if (last !== undefined && joins(last, line)) last.content.push(item)
    else lists.push({ ...line.list, content: [item] })
    at = end
  }
  return lists
}

/** Every run of list lines becomes lists; everything else stays. */
export const nested = (blocks: readonly (CopyNode | ListLine)[]): readonly CopyNode[] => {
  const found: CopyNode[] = []
  let lines: ListLine[] = []
  const endLines = () => {
    found.push(...listsOf(lines))
    lines = []
  }
  for (const block of blocks) {
    if (isListLine(block)) lines.push(block)
    else {
      endLines()
      found.push(block)
    }
  }
  endLines()
  return found
}
