import { and, eq, inArray, isNull, not, or, type SQL, sql } from 'drizzle-orm'
import { desk } from '@/db/schema/people'
import { opinion, reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { holds } from '@/newsroom/people/holds'
import { ROLES, type Role } from '@/newsroom/people/roles'
import { stageKind, stageRole } from './open-run'

const never = sql`false`

/** Theirs: given to them, or started by them and given to nobody. */
export const isTheirs = ({ id }: Actor): SQL =>
  or(eq(story.assigneeId, id), and(isNull(story.assigneeId), eq(story.startedBy, id))) ?? never

export const isReturned = (actor: Actor): SQL => and(eq(edition.state, 'sent_back'), isTheirs(actor)) ?? never

const hadAHand = ({ id }: Actor): SQL =>
  sql`exists (select 1 from edition_hand h where h.edition_id = ${edition.id} and h.person_id = ${id})`

/** Spoke at another review stage of a run that wants distinct people. */
const spokeElsewhere = ({ id }: Actor): SQL =>
  sql`((${reviewRun.plan}->>'distinctPersons')::boolean and exists (
    select 1 from ${opinion} o where o.run_id = ${reviewRun.id} and o.person_id = ${id} and o.stage_kind = 'review'
      and o.verdict = 'pass' and o.stage <> ${reviewRun.stage}))`

/** Kept out of the stage whatever they hold, as `newsroom/workflow/stage-takers` says of one. */
const isBarred = (actor: Actor): SQL =>
  sql`((${stageKind} <> 'proof' and ${hadAHand(actor)}) or (${stageKind} = 'review' and ${spokeElsewhere(actor)}))`

const desksHeld = (actor: Actor, role: Role, desks: readonly string[]): string[] =>
  desks.filter((deskId) => holds(actor, role, deskId))

/** Roles that cover the same desks, together: a stage's role is looked up in its plan, and not more often than need be. */
const coverage = (actor: Actor, desks: readonly string[]): readonly { roles: Role[]; desks: string[] }[] => {
  const covered = ROLES.map((role) => ({ role, desks: desksHeld(actor, role, desks) })).filter(
    (one) => one.desks.length,
  )
  const together = Map.groupBy(covered, (one) => one.desks.join())
  return [...together.values()].map((same) => ({ roles: same.map(({ role }) => role), desks: same[0]?.desks ?? [] }))
}

/** In review at a stage this person's roles cover, on that desk. Needs the open run joined. */
const atTheirStage = (actor: Actor, desks: readonly string[]): SQL => {
  const held = coverage(actor, desks).map((one) => and(inArray(story.deskId, one.desks), inArray(stageRole, one.roles)))
  return held.length === 0 ? never : (and(eq(edition.state, 'in_review'), or(...held)) ?? never)
}

/** May be reviewed by this person: not what they had a hand in. */
const mayReview = (actor: Actor, desks: readonly string[]): SQL =>
  and(atTheirStage(actor, desks), not(isBarred(actor))) ?? never

/** May and should be: nobody else has taken it on. */
export const waitsForReviewBy = (actor: Actor, desks: readonly string[]): SQL =>
  and(mayReview(actor, desks), or(isNull(reviewRun.claimedBy), eq(reviewRun.claimedBy, actor.id))) ?? never

/** They could, but a colleague has it. */
export const takenByOthers = (actor: Actor, desks: readonly string[]): SQL =>
  and(mayReview(actor, desks), sql`${reviewRun.claimedBy} <> ${actor.id}`) ?? never

/** At their stage, but they wrote or spoke, so it has to be somebody else. */
export const barredFromReview = (actor: Actor, desks: readonly string[]): SQL =>
  and(atTheirStage(actor, desks), isBarred(actor)) ?? never

/** On a desk where this person publishes. As a list it is read once; as a join the planner would begin with it. */
const onTheirDesk = (actor: Actor, desks: readonly string[]): SQL =>
  sql`${story.deskId} = any(array(select d.id from ${desk} d where ${or(
    ...(['editor', 'chief'] as const).map((role) =>
      and(sql`d.publish_by = ${role}`, inArray(sql`d.id`, desksHeld(actor, role, desks))),
    ),
  )}))`

export const waitsForPublishingBy = (actor: Actor, desks: readonly string[]): SQL =>
  and(eq(edition.state, 'approved'), onTheirDesk(actor, desks)) ?? never

/** Should have gone out and did not: theirs, planned by them, or on a desk where they publish. */
export const failedFor = (actor: Actor, desks: readonly string[]): SQL =>
  and(
    eq(edition.state, 'publish_failed'),
    or(onTheirDesk(actor, desks), eq(edition.scheduledBy, actor.id), isTheirs(actor)),
  ) ?? never
