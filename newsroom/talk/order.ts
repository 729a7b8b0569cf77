type Placed = { readonly id: string; readonly isOpen: boolean; readonly lastAt: Date }

/** What waits for somebody first, then by newest activity. `db/queries/talk` sorts the same way. */
export const inOrder = (one: Placed, other: Placed): number =>
  Number(other.isOpen) - Number(one.isOpen) ||
  other.lastAt.getTime() - one.lastAt.getTime() ||
  (one.id < other.id ? 1 : -1)
