import { type ChainedEntry, chainHash, type Link } from './chain'
import type { Flaw } from './flaw'
import { headsInOrder } from './heads-in-order'
import { nameBreak } from './name-break'

/** How far the trail is whole, how many entries that are, and what is wrong with it first. */
export type Check = { readonly upTo: Link; readonly entries: number; readonly flaw: Flaw | null }

export type Trail = {
  /** The entries behind this one in their order, fetched as they are wanted; behind `START`, all there are. */
  readonly after: (link: Link) => AsyncIterable<ChainedEntry>
  readonly from: Link
  readonly heads: readonly Link[]
}

/** Follows the chain entry by entry and holds it against the heads, up to the first thing that is wrong. */
export const checkChain = async ({ after, from, heads }: Trail): Promise<Check> => {
  const signed = headsInOrder(heads, from)
  let upTo = from
  let entries = 0
  let flaw = signed.against(from)
  let broken: ChainedEntry | null = null
  if (flaw) return { upTo, entries, flaw }
  for await (const entry of after(from)) {
    if (entry.seq <= upTo.seq || chainHash(upTo.hash, entry) !== entry.hash) {
      broken = entry
      break
    }
    flaw = signed.against(entry)
    if (flaw) break
    upTo = { seq: entry.seq, hash: entry.hash }
    entries += 1
  }
  if (broken) flaw = await nameBreak(upTo, broken, after(broken))
  return { upTo, entries, flaw: flaw ?? signed.beyond(upTo) }
}
