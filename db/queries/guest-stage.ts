import type { Reader } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { takesGuests } from '@/newsroom/workflow/routes'
import { newestWork } from './edition-work'
import { currentRun } from './run'

/** Key of the stage at which somebody outside may be asked now, by this person; null: none, or not by them. */
export const guestStage = async (reader: Reader, actor: Actor, storyId: string): Promise<string | null> => {
  const work = await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.read', work.story) || !can(actor, 'story.assign', work.story)) return null
  const run = await currentRun(reader, work.edition.id)
  return run && run.closedAt === null && takesGuests(run.plan, run.stage) ? run.stage : null
}
