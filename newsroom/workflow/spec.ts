import type { GuardName } from './guards'
import type { State } from './states'
import type { WhoName, WhoNotName } from './who'

/** What a dialog asks before the move. `always` and `unlessOwnDraft` must be answered. */
export const ASKS = ['note', 'comment', 'opinion', 'reason', 'publicNotice', 'kind'] as const
export type AskName = (typeof ASKS)[number]
export type Demand = 'always' | 'optional' | 'unlessOwnDraft'

/** What a move does beside the change of state, in this order; `commands/moves` holds one function for each. */
export type Effect =
  | 'fillSlug'
  | 'stampFiled'
  | 'openRun'
  | 'closeRun'
  | 'recordApproval'
  | 'freezePublication'
  | 'openNextEdition'
  | 'endStory'
  | 'showLiveEdition'
  | 'showThisEdition'

export type RunOutcome = 'approved' | 'sent_back' | 'recalled' | 'spiked' | 'voided'

export type MoveSpec = {
  /** Empty: the move begins an edition and leaves no state. */
  readonly from: readonly State[]
  readonly to: State
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
