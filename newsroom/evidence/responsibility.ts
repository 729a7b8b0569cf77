/** What somebody who holds editorial responsibility is to the law. */
export const NATURES = ['natural', 'legal'] as const
export type Nature = (typeof NATURES)[number]

/**
 * What became of the label: it went out with the piece; it was needed and did not, which is a debt to readers; it was
 * not needed, since the piece was examined and answered for; there was nothing to disclose, as far as anybody has said.
 */
export const DECISIONS = ['disclosed', 'owed', 'exempt', 'none'] as const
export type Decision = (typeof DECISIONS)[number]

export type Term = { readonly fromAt: Date; readonly toAt: Date | null }

/** Does a term run at this moment? Its end is the first moment it does not. */
export const runsAt = ({ fromAt, toAt }: Term, at: Date): boolean => fromAt <= at && (toAt === null || at < toAt)
