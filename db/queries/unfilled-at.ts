import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { desk } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { UnfilledStage } from '@/newsroom/story/unfilled-stage'
import { passedBy } from '@/newsroom/workflow/opinions'
import { neededAt, takesGuests } from '@/newsroom/workflow/routes'
import { unfilledStage } from '@/newsroom/workflow/unfilled-stage'
import { handsOf } from './edition-facts'
import { newestWork } from './edition-work'
import { activePeople } from './review-rules/active-people'
import { currentRun } from './run'
import { opinionsOf } from './stage-facts'

/** Where the review of a story is stuck for want of people; null: nowhere, or it is not this person's to know. */
export const unfilledAt = async (reader: Reader, actor: Actor, storyId: string): Promise<UnfilledStage | null> => {
  const work = await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.read', work.story) || work.edition.state !== 'in_review') return null
  const { story, edition } = work
  const run = await currentRun(reader, edition.id)
  if (!run) return null
  const [given, hands, everybody] = await Promise.all([
    opinionsOf(reader, run.id),
    handsOf(reader, edition.id),
    activePeople(reader),
  ])
  const people = everybody.filter((one) => can(one, 'story.read', story))
  const { plan, stage: key, stageOpenedAt: openedAt } = run
  const passed = passedBy(plan, given, { stage: key, openedAt, headHash: edition.headHash })
  const stage = unfilledStage({ plan, stage: key, given, passed, hands, deskId: story.deskId }, people)
  if (!stage) return null
  const [own] = await reader.select({ name: desk.name }).from(desk).where(eq(desk.id, story.deskId))
  return {
    stage: stage.names ? { key: stage.key, names: stage.names } : { key: stage.key },
    role: stage.role,
    people: people.filter(({ id }) => stage.people?.includes(id)).map(({ name }) => name),
    needed: neededAt(stage),
    desk: own?.name ?? '',
    takesGuest: stage.key === key && takesGuests(plan, key),
    mayInvite: can(actor, 'story.share', story) && can(actor, 'story.assign', story),
  }
}
