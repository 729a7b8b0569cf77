import type { StageKind } from '@/newsroom/workflow/routes'

/** A stage as the run recorded it, as far as it decides whether a word spoken there is a review of substance. */
export type RecordedStage = {
  readonly key: string
  readonly kind: StageKind
  /** Could whoever spoke here have sent the piece back or refused it? */
  readonly canReject: boolean
  readonly opinionMin: number
}

/**
 * Does this stage yield human review in the sense of AI Act Art. 50(4)? Nobody can say so of a stage: it follows from
 * what the stage is, and the database holds the same rule against every other way in.
 */
export const countsFor504 = ({ kind, canReject, opinionMin }: RecordedStage): boolean =>
  kind === 'review' && canReject && opinionMin > 0
