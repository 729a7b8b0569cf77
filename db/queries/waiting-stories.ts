import { and, eq, inArray, isNull, not, or, type SQL, sql } from 'drizzle-orm'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { noticeChoice } from '@/db/schema/notice-choices'
import { desk } from '@/db/schema/people'
import { opinion, reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { holds } from '@/newsroom/people/holds'
import { readsDesk } from '@/newsroom/people/reads-desk'
import { ROLES, type Role } from '@/newsroom/people/roles'
import { can } from '@/newsroom/policy/can'
import { IN_WORK } from '@/newsroom/workflow/states'
import {
  hasPassed,
  namesNobody,
  namesPerson,
  stageKind,
  stageNeeded,
  stagePassed,
  stageRole,
  wantsRoleToo,
} from './open-run'

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
  sql`((${stageKind} <> 'proof' and ${hadAHand(actor)}) or (${stageKind} = 'review' and ${spokeElsewhere(actor)})
    or ${hasPassed(actor.id)})`

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

/** A desk whose pieces are this person's to read. */
const onADeskTheyRead = (actor: Actor, desks: readonly string[]): SQL =>
  inArray(
    story.deskId,
    desks.filter((deskId) => readsDesk(actor, deskId)),
  )

/** Said so that the planner takes it for as likely as not: it knows nothing of what stands in a plan. */
const isOneOf = (roles: Role[]): SQL => sql`coalesce(${inArray(stageRole, roles)}, false)`

/** In review at a stage that is for this person, as `newsroom/workflow/takes-stage` says. Needs the open run joined. */
const atTheirStage = (actor: Actor, desks: readonly string[]): SQL => {
  const held = coverage(actor, desks).map((one) => and(inArray(story.deskId, one.desks), isOneOf(one.roles)))
  if (held.length === 0) return never
  const named = and(namesPerson(actor.id), onADeskTheyRead(actor, desks), or(not(wantsRoleToo), ...held))
  return and(eq(edition.state, 'in_review'), or(and(namesNobody, or(...held)), named)) ?? never
}

/** Somebody else has it, and it wants nobody beside them. */
const isTakenByOther = (actor: Actor): SQL =>
  sql`(${reviewRun.claimedBy} <> ${actor.id} and ${stageNeeded} - ${stagePassed} < 2)`

/** May be reviewed by this person: not what they had a hand in. */
const mayReview = (actor: Actor, desks: readonly string[]): SQL =>
  and(atTheirStage(actor, desks), not(isBarred(actor))) ?? never

/** May and should be: nobody else has taken it on, or it wants more people than that. */
export const waitsForReviewBy = (actor: Actor, desks: readonly string[]): SQL =>
  and(mayReview(actor, desks), or(isNull(reviewRun.claimedBy), not(isTakenByOther(actor)))) ?? never

/** They could, but a colleague has it. */
export const takenByOthers = (actor: Actor, desks: readonly string[]): SQL =>
  and(mayReview(actor, desks), isTakenByOther(actor)) ?? never

/** At their stage, but they wrote, spoke or have passed it, so it has to be somebody else. */
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

/** Waivers nobody has agreed to that wait for somebody else than this person. As a list it is read once. */
const withWaiver = ({ id }: Actor): SQL =>
  sql`${story.id} = any(array(select c.story_id from ${noticeChoice} c join ${disclaimerTemplate} t
    on t.id = c.template_id and t.removable = 'with_reason'
    where c.kind = 'waive' and c.ended_at is null and c.approved_by is null and c.chosen_by <> ${id}::uuid))`

const UNSCHEDULED = IN_WORK.filter((state) => state !== 'scheduled')

/** Carries a notice somebody wants left out, and this person may agree to that: as `waiver.approve` says. */
export const hasWaiverFor = (actor: Actor, desks: readonly string[]): SQL => {
  const others = { startedBy: '', assigneeId: null, limitedTo: null, hands: [], chosenBy: '' }
  const may = desks.filter((deskId) => can(actor, 'waiver.approve', { deskId, ...others }))
  const open = and(inArray(edition.state, UNSCHEDULED), inArray(story.deskId, may))
  return may.length === 0 ? never : (and(open, withWaiver(actor), not(hadAHand(actor))) ?? never)
}
