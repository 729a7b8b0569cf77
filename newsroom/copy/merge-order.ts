import { diff3Merge } from 'node-diff3'

const merged = (base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] =>
  diff3Merge([...mine], [...base], [...theirs], { excludeFalseConflicts: true }).flatMap(
    ({ ok, conflict }) => ok ?? [...(conflict?.a ?? []), ...(conflict?.b ?? [])],
  )

/** Puts what neither order gave a place after the block it follows on its own side. */
const insertLost = (
  order: readonly string[],
  side: readonly string[],
  alive: ReadonlySet<string>,
): readonly string[] => {
  const placed = [...order]
  const known = new Set(order)
  for (const [index, id] of side.entries()) {
    if (known.has(id) || !alive.has(id)) continue
    const before = side.slice(0, index).findLast((earlier) => known.has(earlier))
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, id)
    known.add(id)
  }
  return placed
}

/**
 * The order of the blocks that live on, from three orders. Where both sides put something at the same place, mine comes
 * first; a block that both moved stands where it comes first.
 */
export const mergeOrder = (
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  alive: ReadonlySet<string>,
): readonly string[] => {
  const order = [...new Set(merged(base, mine, theirs))].filter((id) => alive.has(id))
  return insertLost(insertLost(order, mine, alive), theirs, alive)
}
