/** What became of a piece. `held`: in work, and not to go out before somebody says what the change is. */
export const OUTCOMES = ['new', 'changed', 'held', 'unchanged', 'refused'] as const
export type Outcome = (typeof OUTCOMES)[number]
