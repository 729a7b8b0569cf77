import type { Repair, RepairKind } from '@/newsroom/repair/repair'

/** How many of each kind. */
export const countTaken = (repairs: readonly Repair[]): Readonly<Partial<Record<RepairKind, number>>> => {
  const taken: Partial<Record<RepairKind, number>> = {}
  for (const { kind } of repairs) taken[kind] = (taken[kind] ?? 0) + 1
  return taken
}
