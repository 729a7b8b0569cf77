import { and, eq, inArray, isNull, not, or, type SQL, sql } from 'drizzle-orm'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { holds } from '@/newsroom/people/holds'
import { ROLES } from '@/newsroom/people/roles'

/** Theirs: given to them, or started by them and given to nobody. */
export const isTheirs = ({ id }: Actor): SQL =>
  or(eq(story.assigneeId, id), and(isNull(story.assigneeId), eq(story.startedBy, id))) ?? sql`false`

export const isReturned = (actor: Actor): SQL => and(eq(edition.state, 'sent_back'), isTheirs(actor)) ?? sql`false`

const hadAHand = ({ id }: Actor): SQL =>
  sql`exists (select 1 from edition_hand h where h.edition_id = ${edition.id} and h.person_id = ${id})`

/** Role of the stage the open run waits at. */
const waitingFor = sql<string>`jsonb_path_query_first(${reviewRun.plan}, '$.stages[*] ? (@.key == $key).role', jsonb_build_object('key', ${reviewRun.stage})) #>> '{}'`

/** In review at a stage this person's roles cover, on that desk. Needs the open run joined. */
const atTheirStage = (actor: Actor, desks: readonly string[]): SQL => {
  const stages = ROLES.map((role) => {
    const covered = desks.filter((deskId) => holds(actor, role, deskId))
    return and(eq(waitingFor, role), inArray(story.deskId, covered))
  })
  return and(eq(edition.state, 'in_review'), or(...stages)) ?? sql`false`
}

/** May and should be reviewed by this person: not what they had a hand in. */
export const waitsForReviewBy = (actor: Actor, desks: readonly string[]): SQL =>
  and(atTheirStage(actor, desks), not(hadAHand(actor))) ?? sql`false`

/** At their stage, but they wrote in it, so it has to be somebody else. */
export const barredFromReview = (actor: Actor, desks: readonly string[]): SQL =>
  and(atTheirStage(actor, desks), hadAHand(actor)) ?? sql`false`

/** Approved or not published as planned, on a desk where this person publishes. */
export const waitsForPublishingBy = (actor: Actor, desks: readonly string[]): SQL => {
  const asRole = (role: 'chief' | 'editor') => {
    const covered = desks.filter((deskId) => holds(actor, role, deskId))
    return and(
      inArray(story.deskId, covered),
      sql`(select publish_by from desk d where d.id = ${story.deskId}) = ${role}`,
    )
  }
  return (
    and(inArray(edition.state, ['approved', 'publish_failed']), or(asRole('chief'), asRole('editor'))) ?? sql`false`
  )
}
