import { canonicalJson } from '@/newsroom/story/canonical-json'
import { canonicalCopy, docOf } from './canonical'
import type { Copy, CopyNode } from './copy'
import { idOf, withIds } from './ids'
import { mergeOrder } from './merge-order'

/** A block that was changed here and there; null where it was taken out. */
export type BlockConflict = {
  readonly blockId: string
  readonly mine: CopyNode | null
  readonly theirs: CopyNode | null
}

export type Side = 'mine' | 'theirs' | 'both'
export type Sides = Readonly<Record<string, Side>>

export type CopyMerge =
  | { readonly ok: true; readonly merged: Copy }
  | { readonly ok: false; readonly conflicts: readonly BlockConflict[] }

type Blocks = ReadonlyMap<string, CopyNode>

const blocksOf = (copy: Copy): Blocks => {
  const { content = [] } = withIds(canonicalCopy(docOf(copy)))
  return new Map(content.map((block, place) => [idOf(block) ?? `${place}`, block]))
}

const same = (a: CopyNode | undefined, b: CopyNode | undefined): boolean =>
  canonicalJson(a ?? null) === canonicalJson(b ?? null)

type Three = { readonly base: Blocks; readonly mine: Blocks; readonly theirs: Blocks }
/** What becomes of one block: what stands in its place, or the two that want to. */
type Fate = { readonly stands: readonly CopyNode[] } | { readonly conflict: BlockConflict }

const listed = (...blocks: readonly (CopyNode | undefined)[]): Fate => ({
  stands: blocks.filter((block) => block !== undefined),
})

const fateOf = ({ base, mine, theirs }: Three, blockId: string, side: Side | undefined): Fate => {
  const [was, here, there] = [base.get(blockId), mine.get(blockId), theirs.get(blockId)]
  if (same(here, there) || same(there, was)) return listed(here)
  if (same(here, was)) return listed(there)
  if (side === 'both') return listed(here, there)
  if (side !== undefined) return listed(side === 'mine' ? here : there)
  return { conflict: { blockId, mine: here ?? null, theirs: there ?? null } }
}

/**
 * Joins two texts that were written on the same base, block by block. A block changed on one side only is taken from
 * there; one that was moved here and rewritten there is both. `decided` settles conflicts by block id.
 */
export const mergeCopy = (base: Copy, mine: Copy, theirs: Copy, decided: Sides = {}): CopyMerge => {
  const three: Three = { base: blocksOf(base), mine: blocksOf(mine), theirs: blocksOf(theirs) }
  const ids = [...new Set([...three.mine.keys(), ...three.theirs.keys(), ...three.base.keys()])]
  const fates = new Map(ids.map((id) => [id, fateOf(three, id, decided[id])]))
  const conflicts = [...fates.values()].flatMap((fate) => ('conflict' in fate ? [fate.conflict] : []))
  return conflicts.length > 0 ? { ok: false, conflicts } : { ok: true, merged: inOrder(three, fates) }
}

const inOrder = ({ base, mine, theirs }: Three, fates: ReadonlyMap<string, Fate>): Copy => {
  const standing = new Map([...fates].map(([id, fate]) => [id, 'stands' in fate ? fate.stands : []]))
  const alive = new Set([...standing].filter(([, blocks]) => blocks.length > 0).map(([id]) => id))
  const order = mergeOrder([...base.keys()], [...mine.keys()], [...theirs.keys()], alive)
  const content = order.flatMap((id) => standing.get(id) ?? [])
  return withIds({ type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] })
}
