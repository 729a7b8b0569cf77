/** What readers get where a withdrawn article stood (RFC 9110 §15.5.11, RFC 7725). */
export const RESPONSES = ['gone', 'legal', 'redirect', 'tombstone'] as const
export type Response = (typeof RESPONSES)[number]

export const TAKEDOWN_CATEGORIES = ['error', 'consent', 'rights', 'court', 'safety', 'expired', 'other'] as const
export type TakedownCategory = (typeof TAKEDOWN_CATEGORIES)[number]

/** What happens when a piece comes down by the clock: asked when the end is planned, said when it comes. */
export type TakedownPlan = {
  readonly response: Exclude<Response, 'legal'>
  readonly explanation: string
  readonly redirectTo: string | null
}
