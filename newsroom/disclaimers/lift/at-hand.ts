import type { NamedTemplate } from '../template-name'
import type { Proposal } from './propose'
import type { TypedNotice } from './typed-notice'

/** A notice typed into the copy, and the template that may stand in its place; null: no approved text is like it. */
export type TypedAtHand = TypedNotice & {
  readonly proposal: (Proposal & NamedTemplate & { readonly isCarried: boolean }) | null
  /** It was lifted out before and put back: the template that was added in its place, by a choice that still holds. */
  readonly added: { readonly choiceId: string; readonly template: NamedTemplate } | null
}

/** A notice that was lifted out of the copy, as the screens tell it; `by` is a name. */
export type LiftedAtHand = { readonly id: string; readonly text: string; readonly by: string }

/** A notice that stands in the copy because somebody decided to leave it there; `by` is a name. */
export type LeftAtHand = TypedNotice & { readonly id: string; readonly by: string }
