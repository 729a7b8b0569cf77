import { eq } from 'drizzle-orm'
import { isHarmlessSince } from '@/db/queries/harmless-since'
import { approvalFor, currentRun } from '@/db/queries/run'
import { reviewRun } from '@/db/schema/review'
import type { ReviewPlan, Stage } from '@/newsroom/workflow/routes'
import { closeRun, opened, openRun } from './review-run'
import type { EffectOf, Scene } from './scene'

type Run = NonNullable<Awaited<ReturnType<typeof currentRun>>>

const lastOf = ({ stages }: ReviewPlan): Stage => stages.at(-1) ?? stages[0]

const stillSays = ({ tx, edition, head }: Scene, hash: string): Promise<boolean> =>
  isHarmlessSince(tx, edition.id, hash, head)

/** Opinions stand over a letter put right where the plan tells such changes apart; only the last word is asked again. */
const reopen = async (scene: Scene, run: Run): Promise<Scene> => {
  await scene.tx
    .update(reviewRun)
    .set({ closedAt: null, outcome: null, ...opened(lastOf(run.plan), scene.at) })
    .where(eq(reviewRun.id, run.id))
  return scene
}

/** The approval is void: review begins anew, or, where nothing but letters changed, at its last stage. */
export const reopenRun: EffectOf = async (scene, move) => {
  const run = await currentRun(scene.tx, scene.edition.id)
  const given = await approvalFor(scene.tx, scene.edition)
  if (run?.plan.onChange === 'classed' && given && (await stillSays(scene, given.hash))) return reopen(scene, run)
  return openRun(await closeRun(scene, move), move)
}

/** A change in the middle of a review: some plans begin again, or do when what is said has changed. */
export const reviewAnew = async (before: Scene, after: Scene): Promise<Scene> => {
  if (after.edition.state !== 'in_review' || before.edition.state !== 'in_review') return after
  if (before.edition.headHash === after.edition.headHash) return after
  const run = await currentRun(after.tx, after.edition.id)
  if (!run || run.plan.onChange === 'recheck') return after
  if (run.plan.onChange === 'classed' && (await stillSays(after, before.edition.headHash))) return after
  await after.tx.update(reviewRun).set(opened(run.plan.stages[0], after.at)).where(eq(reviewRun.id, run.id))
  return after
}
