import type { ChangeKind } from './kinds'

/** A note readers have had, as whoever writes the next one chooses it. */
export type FormerNote = { readonly n: number; readonly kind: ChangeKind; readonly at: Date; readonly text: string }
