import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { desk } from '@/db/schema/people'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'

/** Ids of all desks: few, so the policy itself is asked about each and no rule is written twice. */
export const deskIds = async (reader: Reader): Promise<readonly string[]> =>
  (await reader.select({ id: desk.id }).from(desk)).map(({ id }) => id)

export const startedOrGiven = (personId: string): SQL =>
  or(eq(story.startedBy, personId), eq(story.assigneeId, personId)) ?? sql`false`

/** The policy as a condition on rows of `story`: exactly those this person may read. */
export const readableStories = (actor: Actor, desks: readonly string[]): SQL => {
  const whole = desks.filter((deskId) => can(actor, 'story.list', { deskId }))
  const own = desks.filter((deskId) => can(actor, 'story.read', { deskId, startedBy: actor.id, assigneeId: null }))
  return or(inArray(story.deskId, whole), and(inArray(story.deskId, own), startedOrGiven(actor.id))) ?? sql`false`
}
