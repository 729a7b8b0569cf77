import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { desk } from '@/db/schema/people'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { listedAs } from '@/newsroom/people/is-listed'
import { can } from '@/newsroom/policy/can'

/** Ids of all desks: few, so the policy itself is asked about each and no rule is written twice. */
export const deskIds = async (reader: Reader): Promise<readonly string[]> =>
  (await reader.select({ id: desk.id }).from(desk)).map(({ id }) => id)

export const startedOrGiven = (personId: string): SQL =>
  or(eq(story.startedBy, personId), eq(story.assigneeId, personId)) ?? sql`false`

const ownAt = ({ id }: Actor, deskId: string) => ({ deskId, startedBy: id, assigneeId: null, limitedTo: null })

/** Not limited, or to a list they are on. */
export const isOpenTo = (actor: Actor): SQL =>
  or(isNull(story.limitedTo), sql`${story.limitedTo} && ${sql.param([...listedAs(actor)])}::uuid[]`) ?? sql`false`

/** The policy as a condition on rows of `story`: exactly those this person may read. */
export const readableStories = (actor: Actor, desks: readonly string[]): SQL => {
  const whole = desks.filter((deskId) => can(actor, 'story.list', { deskId }))
  const own = desks.filter((deskId) => can(actor, 'story.read', ownAt(actor, deskId)))
  const theirs = or(inArray(story.deskId, whole), and(inArray(story.deskId, own), startedOrGiven(actor.id)))
  return and(theirs, isOpenTo(actor)) ?? sql`false`
}
