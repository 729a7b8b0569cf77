import type { Reader } from '@/db/connect'
import type { ChainedEvidence } from '@/newsroom/evidence/evidence-record'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { newestWork } from '../edition-work'
import type { Work } from '../lock-edition'
import { type Authorised, authorisationsOf } from './authorisations'
import { evidenceOf } from './evidence-rows'
import { type ReviewSheet, reviewSheet } from './review-sheet'

export type EvidencePage = {
  readonly work: Work
  readonly sheet: ReviewSheet
  readonly rows: readonly ChainedEvidence[]
  readonly authorisations: readonly Authorised[]
}

/** Everything behind a story, whatever became of it; null for those who are not of its desk. */
export const evidencePage = async (reader: Reader, actor: Actor, storyId: string): Promise<EvidencePage | null> => {
  const work = await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.list', work.story)) return null
  const [sheet, rows, authorisations] = [
    await reviewSheet(reader, work),
    await evidenceOf(reader, storyId),
    await authorisationsOf(reader, storyId),
  ]
  return { work, sheet, rows, authorisations }
}
