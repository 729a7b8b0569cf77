import { type Declaration, UNDECLARED } from '@/newsroom/story/declaration'
import type { Jurisdiction } from '@/newsroom/story/jurisdictions'

/** Where the house publishes for when a piece does not say. */
const HOUSE: readonly Jurisdiction[] = ['EU']

/** Whose rules decide about the label of a piece. */
export const meantFor = ({ targets }: Pick<Declaration, 'targets'> = UNDECLARED): readonly Jurisdiction[] =>
  targets.length > 0 ? targets : HOUSE
