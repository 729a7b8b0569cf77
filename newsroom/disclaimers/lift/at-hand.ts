import type { Proposal } from './propose'
import type { TypedNotice } from './typed-notice'

/** A notice typed into the copy, and the template that may stand in its place; null: no approved text is like it. */
export type TypedAtHand = TypedNotice & {
  readonly proposal: (Proposal & { readonly name: string; readonly isCarried: boolean }) | null
}

/** A notice that was lifted out of the copy, as the screens tell it; `by` is a name. */
export type LiftedAtHand = { readonly id: string; readonly text: string; readonly by: string }
