import type { Placement } from './kinds'
import type { Template } from './standing-matter'

/**
 * What was decided by hand about one template in one piece: added without a rule, a suggestion dropped, a required
 * notice waived. `by` and `approvedBy` are ids of people.
 */
export type Choice =
  | { readonly kind: 'add'; readonly templateId: string; readonly by: string; readonly placement: Placement | null }
  | { readonly kind: 'drop'; readonly templateId: string; readonly by: string }
  | {
      readonly kind: 'waive'
      readonly templateId: string
      readonly by: string
      readonly reason: string
      /** Null: nobody has yet. */
      readonly approvedBy: string | null
    }

export type Waiver = Extract<Choice, { kind: 'waive' }>

/** Whether a waiver takes the notice away: never of some templates, of some only with a reason and a second person. */
export const isWaived = ({ removable }: Pick<Template, 'removable'>, { by, reason, approvedBy }: Waiver): boolean => {
  if (removable === 'never') return false
  return removable === 'free' || (reason.trim() !== '' && approvedBy !== null && approvedBy !== by)
}
