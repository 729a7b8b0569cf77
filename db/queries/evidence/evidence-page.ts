import type { Reader } from '@/db/connect'
import type { ChainedEvidence } from '@/newsroom/evidence/evidence-record'
import { type NamedCarried, namedCarried } from '@/newsroom/evidence/named-carried'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { newestWork } from '../edition-work'
import type { Work } from '../lock-edition'
import { reissuesOf } from '../reissue/reissues-of-story'
import { type Authorised, authorisationsOf } from './authorisations'
import { evidenceOf } from './evidence-rows'
import { type ReviewSheet, reviewSheet } from './review-sheet'

export type EvidencePage = {
  readonly work: Work
  readonly sheet: ReviewSheet
  readonly rows: readonly ChainedEvidence[]
  /** Records that rest on one of these rows without one of their own. */
  readonly carried: readonly NamedCarried[]
  readonly authorisations: readonly Authorised[]
}

/** Everything behind a story, whatever became of it; null for those who are not of its desk. */
export const evidencePage = async (reader: Reader, actor: Actor, storyId: string): Promise<EvidencePage | null> => {
  const work = await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.list', work.story)) return null
  const [sheet, rows, reissues, authorisations] = [
    await reviewSheet(reader, work),
    await evidenceOf(reader, storyId),
    await reissuesOf(reader, storyId),
    await authorisationsOf(reader, storyId),
  ]
  return { work, sheet, rows, carried: namedCarried(rows, reissues), authorisations }
}
