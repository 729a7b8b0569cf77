/** What another person still has to look at. */
export const DEBT_KINDS = ['forced', 'withdrawn', 'killed'] as const
export type DebtKind = (typeof DEBT_KINDS)[number]

/** Why it could not wait for a second person. */
export const URGENCIES = ['breaking', 'safety', 'legal', 'technical'] as const
export type Urgency = (typeof URGENCIES)[number]

export type DebtFacts = {
  readonly kind: DebtKind
  readonly hash: string
  readonly openedBy: string
}
