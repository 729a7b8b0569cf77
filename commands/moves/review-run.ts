import { eq } from 'drizzle-orm'
import { actorOf } from '@/db/queries/actor-of'
import { handsOf } from '@/db/queries/edition-facts'
import { planFor } from '@/db/queries/review-plan'
import { currentRun, lastPlan } from '@/db/queries/run'
import { wasReclassed } from '@/db/queries/was-reclassed'
import { reviewRun } from '@/db/schema/review'
import { edition } from '@/db/schema/story'
import { can } from '@/newsroom/policy/can'
import { withLegal } from '@/newsroom/workflow/choose-plan'
import type { ReviewPlan, Stage } from '@/newsroom/workflow/routes'
import { stageRefusal } from '@/newsroom/workflow/stage-takers'
import { specOf } from '@/newsroom/workflow/table'
import { actorId, type EffectOf, type Scene } from './scene'

/** A change is filed as a kind of change: the timeline says as which. */
const filedAs = ({ detail, edition: { kind } }: Scene): Scene['detail'] =>
  kind === 'first' ? detail : { ...detail, kind }

export const stampFiled: EffectOf = async (scene) => {
  const filed = { filedBy: actorId(scene), filedAt: scene.at }
  await scene.tx.update(edition).set(filed).where(eq(edition.id, scene.edition.id))
  return { ...scene, edition: { ...scene.edition, ...filed }, detail: filedAs(scene) }
}

/** A piece keeps the plan it was first filed under, unless it was classed anew; only legal may still be asked in. */
const planOf = async (scene: Scene): Promise<ReviewPlan> => {
  const kept = await lastPlan(scene.tx, scene.edition.id)
  if (!kept || (await wasReclassed(scene.tx, scene.edition))) return planFor(scene.tx, scene)
  return scene.story.legalNeeded ? withLegal(kept) : kept
}

const HOUR_MS = 3_600_000

/** A stage that opens now, taken on by nobody unless somebody was asked for. */
export const opened = ({ key, hours }: Stage, at: Date, claimedBy: string | null = null) => ({
  stage: key,
  stageOpenedAt: at,
  claimedBy,
  stageDeadline: hours === null ? null : new Date(at.getTime() + hours * HOUR_MS),
})

/** Whoever the writer asked for, if the stage is theirs to take; else it waits for all whose it is. */
const askedFor = async ({ tx, story, edition, answers: { reviewer } }: Scene, stage: Stage): Promise<string | null> => {
  const person = reviewer ? await actorOf(tx, reviewer) : null
  if (!person || !can(person, 'story.read', story)) return null
  const facts = { ...stage, first: true, last: false, spoke: [], passed: [], stale: [] }
  const at = { deskId: story.deskId, stage: facts, hands: await handsOf(tx, edition.id) }
  return stageRefusal(person, at) === null ? person.id : null
}

/** The plan is copied onto the run: later changes of the setting do not touch a review under way. */
export const openRun: EffectOf = async (scene) => {
  const plan = await planOf(scene)
  const [first] = plan.stages
  await scene.tx.insert(reviewRun).values({
    id: scene.newId(),
    editionId: scene.edition.id,
    route: plan.key,
    plan,
    openedAt: scene.at,
    ...opened(first, scene.at, await askedFor(scene, first)),
  })
  return scene
}

/** Closes the open run, or says of the one that had been approved what became of it. */
export const closeRun: EffectOf = async (scene, move) => {
  const outcome = specOf(move).runOutcome
  const run = await currentRun(scene.tx, scene.edition.id)
  if (!run || outcome === undefined) return scene
  await scene.tx
    .update(reviewRun)
    .set({ outcome, closedAt: run.closedAt ?? scene.at })
    .where(eq(reviewRun.id, run.id))
  return scene
}
