import { asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { newsroom } from '@/db/schema/newsroom'
import { person, roleGrant } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import { holds } from '@/newsroom/people/holds'
import type { Role } from '@/newsroom/people/roles'
import { can } from '@/newsroom/policy/can'
import type { Choices, StageName } from '@/newsroom/workflow/at-hand'
import type { EditionFacts, StageFacts } from '@/newsroom/workflow/edition-facts'
import { neededAt, type ReviewPlan } from '@/newsroom/workflow/routes'
import { type Takers, takesStage } from '@/newsroom/workflow/takes-stage'
import type { Work } from './lock-edition'
import { planFor } from './review-plan'
import { currentRun, lastPlan } from './run'

/** What the dialogs of a piece offer to choose from, for this person. */
export const choicesFor = async (
  reader: Reader,
  actor: Actor,
  work: Work,
  { stage, hands }: EditionFacts,
): Promise<Choices> => {
  const run = await currentRun(reader, work.edition.id)
  const plan = run?.plan ?? (await lastPlan(reader, work.edition.id)) ?? (await planFor(reader, work))
  const able = await takersOf(reader, plan.stages[0], work.story.deskId)
  return {
    reviewers: able
      .filter((one) => !hands.includes(one.id) && can(one, 'story.read', work.story))
      .map(({ id, name }) => ({ id, name })),
    stage,
    passed: stage && neededAt(stage) > 1 ? passedOf(actor, stage) : null,
    earlier: stage ? plan.stages.slice(0, indexOf(plan, stage.key)).map(nameOf) : [],
    toConfirm: plan.stages.filter(({ key }) => isStale(actor, stage, key)).map(nameOf),
    zone: await houseZone(reader),
  }
}

const passedOf = ({ id }: Actor, stage: StageFacts): Choices['passed'] => ({
  count: stage.passed.length,
  needed: neededAt(stage),
  byMe: stage.passed.includes(id),
})

const isStale = ({ id }: Actor, stage: EditionFacts['stage'], key: string): boolean =>
  (stage?.stale ?? []).some((one) => one.stage === key && one.by === id)

const indexOf = (plan: ReviewPlan, key: string): number => plan.stages.findIndex((one) => one.key === key)

const nameOf = ({ key, names }: ReviewPlan['stages'][number]): StageName => (names ? { key, names } : { key })

/** Active people who hold a role on a desk, by name. */
export const holdersOf = async (reader: Reader, role: Role, deskId: string): Promise<readonly Actor[]> =>
  (await peopleByName(reader)).filter((one) => holds(one, role, deskId))

/** Active people a stage is for on a desk, by name. */
export const takersOf = async (reader: Reader, stage: Takers, deskId: string): Promise<readonly Actor[]> =>
  (await peopleByName(reader)).filter((one) => takesStage(one, stage, deskId))

const peopleByName = async (reader: Reader): Promise<readonly Actor[]> => {
  const rows = await reader
    .select({ id: person.id, name: person.name, role: roleGrant.role, deskId: roleGrant.deskId })
    .from(person)
    .innerJoin(roleGrant, eq(roleGrant.personId, person.id))
    .where(isNull(person.deactivatedAt))
    .orderBy(asc(person.name), asc(person.id))
  const byId = Map.groupBy(rows, ({ id }) => id)
  return [...byId].map(([id, held]) => ({ id, name: held[0]?.name ?? '', grants: held }))
}

const houseZone = async (reader: Reader): Promise<string> => {
  const [row] = await reader.select({ zone: newsroom.timeZone }).from(newsroom)
  return row?.zone ?? 'UTC'
}
