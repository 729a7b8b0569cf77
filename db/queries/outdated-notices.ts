import type { Reader } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { noticesDiffer } from '@/newsroom/story/notices-differ'
import type { State } from '@/newsroom/workflow/states'
import { newestWork } from './edition-work'
import { noticesFor } from './standing-matter'

type Asked = { readonly storyId: string; readonly at: Date }

/** Where others decide about a piece as it stands; a draft gets its notices anew with its writer's next save. */
const DECIDED_ABOUT: readonly State[] = ['in_review', 'approved']

/** The edition that waits for a decision and whose notices the rules would word otherwise by now; null: all is well. */
export const outdatedNotices = async (
  reader: Reader,
  actor: Actor,
  { storyId, at }: Asked,
): Promise<{ readonly storyId: string; readonly editionId: string } | null> => {
  const work = await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.read', work.story) || !DECIDED_ABOUT.includes(work.edition.state)) return null
  const { notices } = await noticesFor(reader, work.head.package, at, work)
  return noticesDiffer(notices, work.head.notices) ? { storyId, editionId: work.edition.id } : null
}
