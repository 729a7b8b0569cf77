import type { Explained } from './explained'
import type { ChoiceKind, Placement, Removable } from './kinds'
import type { LeftAtHand, LiftedAtHand, TypedAtHand } from './lift/at-hand'
import type { NamedTemplate } from './template-name'

/** A decision by hand about one notice of a piece, as the screens tell it; `by` and `approvedBy` are names. */
export type ChoiceAtHand = {
  readonly id: string
  readonly templateId: string
  readonly kind: ChoiceKind
  readonly template: NamedTemplate
  readonly removable: Removable
  readonly byId: string
  readonly by: string
  readonly placement: Placement | null
  readonly reason: string
  readonly approvedBy: string | null
}

/** A wording the writer says they have read; `by` null: nobody has yet. */
export type Acknowledgement = {
  readonly templateId: string
  readonly key: string
  readonly template: NamedTemplate
  readonly versionId: string
  readonly n: number
  readonly by: string | null
}

/** What was decided about the notices of a piece, by rules and by people, beside the notices themselves. */
export type NoticesAtHand = {
  readonly explained: readonly Explained[]
  readonly choices: readonly ChoiceAtHand[]
  readonly acknowledgements: readonly Acknowledgement[]
  /** Of every template in the explanation, by its id: whether it may be left out. */
  readonly removable: Readonly<Record<string, Removable>>
  /** A notice that stands in the copy as a paragraph. */
  readonly typed: TypedAtHand | null
  /** What was lifted out of the copy and nobody has decided about. */
  readonly lifted: readonly LiftedAtHand[]
  /** What somebody decided to leave in the copy. */
  readonly left: readonly LeftAtHand[]
}

export const NOTHING_DECIDED: NoticesAtHand = {
  explained: [],
  choices: [],
  acknowledgements: [],
  removable: {},
  typed: null,
  lifted: [],
  left: [],
}

/** What this person may do about the notices of the piece at hand. */
export type NoticeRights = {
  readonly personId: string
  /** Add, leave out, take back: whoever may write. */
  readonly mayChoose: boolean
  /** They review the piece, and choosing would make them a hand in it. */
  readonly becomesHand: boolean
  /** Agree to another's waiver: whoever reviews and has no hand in the piece. */
  readonly mayApprove: boolean
  /** Whoever wrote in it says that they have read a notice. */
  readonly mayAcknowledge: boolean
}

/** A template of the book that can be added by hand. */
export type Addable = NamedTemplate & { readonly id: string; readonly placement: Placement }

/** Waits for a second person: until then the notice stands. */
export const isWaiting = ({ kind, removable, approvedBy }: ChoiceAtHand): boolean =>
  kind === 'waive' && removable === 'with_reason' && approvedBy === null
