import { eq } from 'drizzle-orm'
import { currentRun } from '@/db/queries/run'
import { passedNow } from '@/db/queries/stage-facts'
import { reviewRun } from '@/db/schema/review'
import { neededAt, stageAfter, stageOf } from '@/newsroom/workflow/routes'
import { opened } from './review-run'
import { actorId, type EffectOf, type Scene } from './scene'

type Run = NonNullable<Awaited<ReturnType<typeof currentRun>>>

const runOf = async ({ tx, edition }: Scene): Promise<Run> => {
  const run = await currentRun(tx, edition.id)
  if (!run) throw new Error('A stage is turned in an open run.')
  return run
}

const turnTo = async (scene: Scene, run: Run, key: string): Promise<Scene> => {
  const found = stageOf(run.plan, key)
  if (!found) throw new Error('The stage is checked before the move.')
  await scene.tx.update(reviewRun).set(opened(found.stage, scene.at)).where(eq(reviewRun.id, run.id))
  return { ...scene, detail: { ...scene.detail, stage: run.stage, to: key } }
}

/** The next stage opens, once as many people as this one wants have passed it. */
export const advanceRun: EffectOf = async (scene) => {
  const run = await runOf(scene)
  const needed = neededAt(stageOf(run.plan, run.stage)?.stage ?? {})
  const { length: passed } = await passedNow(scene.tx, run, scene.edition.headHash)
  if (needed > 1 && passed < needed) return waitForMore(scene, run, { passed, needed })
  const next = stageAfter(run.plan, run.stage)
  if (!next) throw new Error('The last stage is left by approving.')
  return turnTo(scene, run, next.key)
}

/** The stage waits on for others; whoever had taken it on and has passed it has it no longer. */
const waitForMore = async (scene: Scene, run: Run, counted: { passed: number; needed: number }): Promise<Scene> => {
  if (run.claimedBy === actorId(scene))
    await scene.tx.update(reviewRun).set({ claimedBy: null }).where(eq(reviewRun.id, run.id))
  return { ...scene, detail: { ...scene.detail, stage: run.stage, ...counted } }
}

/** An earlier stage opens again; what was said from there on counts no more. */
export const rewindRun: EffectOf = async (scene) => turnTo(scene, await runOf(scene), scene.answers.stage ?? '')
