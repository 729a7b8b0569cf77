import type { Entry } from './entry'
import { weigh } from './entry'

export type Shelf = {
  readonly get: (key: string) => Entry | undefined
  readonly put: (entry: Entry) => void
  readonly drop: (key: string) => void
  /** Drops every entry carrying the tag and says how many there were. */
  readonly dropTag: (tag: string) => number
  readonly clear: () => void
  readonly bytes: () => number
}

/** Least-recently-used entries within a budget of bytes, found by key and by tag. */
export const makeShelf = (budget: number): Shelf => {
  const entries = new Map<string, Entry>()
  const byTag = new Map<string, Set<string>>()
  let bytes = 0

  const drop = (key: string): void => {
    const entry = entries.get(key)
    if (!entry) return
    entries.delete(key)
    bytes -= weigh(entry)
    for (const tag of entry.tags) {
      const keys = byTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) byTag.delete(tag)
    }
  }

  const put = (entry: Entry): void => {
    drop(entry.key)
    entries.set(entry.key, entry)
    bytes += weigh(entry)
    for (const tag of entry.tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(entry.key))
    for (const oldest of entries.keys()) {
      if (bytes <= budget) break
      drop(oldest)
    }
  }

  const get = (key: string): Entry | undefined => {
    const entry = entries.get(key)
    if (entry) {
      entries.delete(key)
      entries.set(key, entry)
    }
    return entry
  }

  const dropTag = (tag: string): number => {
    const keys = [...(byTag.get(tag) ?? [])]
    keys.forEach(drop)
    return keys.length
  }

  const clear = (): void => {
    entries.clear()
    byTag.clear()
    bytes = 0
  }

  return { get, put, drop, dropTag, clear, bytes: () => bytes }
}
