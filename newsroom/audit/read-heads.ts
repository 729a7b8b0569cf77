import { Head, isSigned } from './head'

/** A line that should be a head and proves nothing: not signed with the key of this newsroom, or no head at all. */
export type BadLine = { readonly line: number; readonly kind: 'unsigned' | 'unreadable' }

export type Heads = { readonly heads: readonly Head[]; readonly bad: readonly BadLine[] }

/** A power cut while it was written leaves the beginning of a line; that is nobody's doing. */
const isTorn = (text: string): boolean => /^\{[^}]*$/.test(text)

const parsed = (text: string): Head | null => {
  try {
    return Head.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** Heads as they are kept, one a line. */
export const readHeads = (text: string, key: string): Heads => {
  const heads: Head[] = []
  const bad: BadLine[] = []
  for (const [n, line] of text.split('\n').entries()) {
    if (line.trim() === '' || isTorn(line)) continue
    const head = parsed(line)
    if (head && isSigned(key, head)) heads.push(head)
    else bad.push({ line: n + 1, kind: head ? 'unsigned' : 'unreadable' })
  }
  return { heads, bad }
}
