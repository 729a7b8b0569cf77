import type { Proposed } from '@/newsroom/repair/proposed'
import type { Result } from '@/newsroom/result'

/** What the server does for repairs. */
export type RepairActs = {
  readonly look: (piece: unknown) => Promise<Result<Proposed>>
  readonly note: (repaired: unknown) => Promise<Result<null>>
}

/** The piece that is repaired, and those acts. */
export type Repairing = RepairActs & { readonly storyId: string; readonly editionId: string }
