import type { Loosened } from './loosening'

/** Somebody would have a template bind less; `by` is a name. */
export type LooseningOnScreen = {
  readonly id: string
  readonly by: string
  readonly before: Loosened
  readonly after: Loosened
  /** This very person. */
  readonly mayAgree: boolean
  /** Whoever answers for its law has to be one of the two, and it is not the one who looks. */
  readonly needsLegalOwner: boolean
}
