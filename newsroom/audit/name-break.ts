import { type ChainedEntry, chainHash, type Link } from './chain'
import type { Flaw } from './flaw'

/**
 * What happened where `entry` does not follow `previous`. It may have to look through what comes after: an entry that
 * would follow `previous` is one that belongs here.
 */
export const nameBreak = async (
  previous: Link,
  entry: ChainedEntry,
  later: AsyncIterable<ChainedEntry>,
): Promise<Flaw> => {
  const { seq } = entry
  const place = previous.seq + 1
  if (seq < place) return { kind: 'inserted', seq, to: seq }
  if (seq > place) return { kind: 'missing', seq: place, to: seq - 1 }
  let before: Link = entry
  for await (const other of later) {
    const found =
      (before === entry ? nextTells(previous, entry, other) : null) ?? belongs(previous, entry, other, before)
    if (found) return found
    before = other
  }
  // Only a hash that no writer of ours can have left shows that the last entry was put in from outside.
  return { kind: /^[0-9a-f]{64}$/.test(entry.hash) ? 'edited' : 'inserted', seq, to: seq }
}

/** The one behind it follows what its hash should be; or follows it, but under the number it had before others moved. */
const nextTells = (previous: Link, entry: ChainedEntry, next: ChainedEntry): Flaw | null => {
  const { seq } = entry
  if (chainHash(chainHash(previous.hash, entry), next) === next.hash) return { kind: 'edited', seq, to: seq }
  const numbered = (by: number): boolean => chainHash(entry.hash, { ...next, seq: next.seq + by }) === next.hash
  if (numbered(1)) return { kind: 'missing', seq, to: seq }
  return numbered(-1) ? { kind: 'inserted', seq: previous.seq, to: previous.seq } : null
}

/** `other` belongs where `entry` stands. They changed places, or `entry` was put in before it. */
const belongs = (previous: Link, entry: ChainedEntry, other: ChainedEntry, before: Link): Flaw | null => {
  const { seq } = entry
  const fits = chainHash(previous.hash, { ...other, seq })
  if (fits === entry.hash) return { kind: 'swapped', seq, to: other.seq }
  if (fits !== other.hash) return null
  const wouldFollow = before.seq === seq ? other.hash : before.hash
  const exchanged = chainHash(wouldFollow, { ...entry, seq: other.seq }) === entry.hash
  return exchanged ? { kind: 'swapped', seq, to: other.seq } : { kind: 'inserted', seq, to: other.seq - 1 }
}
