import type { Reader } from '@/db/connect'
import { type ChangeStanding, changeStanding } from '@/newsroom/corrections/change-issues'
import type { NoticesAtHand } from '@/newsroom/disclaimers/at-hand'
import type { Issue } from '@/newsroom/issue'
import type { Confirmations } from '@/newsroom/workflow/confirmations'
import { publicChange } from './change-issues'
import { confirmationsOf } from './checklist'
import { authorisationIssues } from './evidence/authorisations'
import type { Work } from './lock-edition'
import { machineIssues } from './machine-check/machine-issues'
import { packageStanding } from './package-standing'

export type EditionStanding = {
  /** All that would stop the edition now, or should be looked at. */
  readonly issues: readonly Issue[]
  /** What rules and people decided about its notices. */
  readonly atHand: NoticesAtHand
  /** What was settled of it by hand, and what waits to be. */
  readonly confirmations: Confirmations
  /** What it changes of what readers have; null for a first edition. */
  readonly change: Omit<ChangeStanding, 'issues'> | null
}

/** Where an edition in work stands: the same for the screen that is opened and for each save of it. */
export const editionStanding = async (
  reader: Reader,
  work: Pick<Work, 'edition' | 'head'>,
  at: Date,
): Promise<EditionStanding> => {
  const { issues: own, atHand } = await packageStanding(reader, work, at)
  const issues = [
    ...own,
    ...(await authorisationIssues(reader, work.edition.storyId, at)),
    ...(await machineIssues(reader, work, at)),
  ]
  const confirmations = await confirmationsOf(reader, work)
  const change = await publicChange(reader, work, at)
  if (change === null) return { issues, atHand, confirmations, change }
  const { differences, floor, issues: unowned } = changeStanding(change)
  return { issues: [...issues, ...unowned], atHand, confirmations, change: { differences, floor } }
}
