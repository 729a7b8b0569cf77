import type { GuardName } from './guards'
import type { State } from './states'
import type { WhoName, WhoNotName } from './who'

/** What a dialog asks before the move. */
export const ASKS = [
  'note',
  'reviewer',
  'comment',
  'stage',
  'checks',
  'opinion',
  'verdict',
  'publishAt',
  'unpublishAt',
  'urgency',
  'category',
  'response',
  'redirectTo',
  'blockedBy',
  'explanation',
  'publicNotice',
  'reason',
  'kind',
] as const
export type AskName = (typeof ASKS)[number]
/** When a question must be answered; `optional` never is. */
export type Demand = 'always' | 'optional' | 'unlessOwnDraft' | 'nearDue' | 'stageAsksWords' | 'stageAsksChecks'

/** What a move does beside the change of state, in this order; `commands/moves` holds one function for each. */
export type Effect =
  | 'fillSlug'
  | 'keepCheck'
  | 'stampFiled'
  | 'openRun'
  | 'closeRun'
  | 'reopenRun'
  | 'recordOpinion'
  | 'advanceRun'
  | 'rewindRun'
  | 'recordApproval'
  | 'planPublication'
  | 'clearPlan'
  | 'keepFailure'
  | 'openDebt'
  | 'settleDebt'
  | 'freezePublication'
  | 'openNextEdition'
  | 'takeDown'
  | 'bringBack'
  | 'endStory'
  | 'showLiveEdition'
  | 'showThisEdition'

export type RunOutcome = 'approved' | 'sent_back' | 'recalled' | 'spiked' | 'voided' | 'forced'

export type MoveSpec = {
  /** Empty: the move begins an edition and leaves no state. */
  readonly from: readonly State[]
  /** `same`: the state stays; what moves is the review or the debt. */
  readonly to: State | 'same'
  /** Any one of these may. */
  readonly who: readonly WhoName[]
  readonly whoNot: readonly WhoNotName[]
  readonly guards: readonly GuardName[]
  readonly asks: Partial<Readonly<Record<AskName, Demand>>>
  /** `primary` stands alone at the end of the bar; `grave` is asked twice and never undone. */
  readonly weight: 'primary' | 'plain' | 'grave'
  readonly effects: readonly Effect[]
  readonly runOutcome?: RunOutcome
  /** The state belongs to a new edition; the edition acted on stays as it is. */
  readonly begins?: 'edition'
}
