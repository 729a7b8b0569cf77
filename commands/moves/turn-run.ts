import { eq } from 'drizzle-orm'
import { currentRun } from '@/db/queries/run'
import { reviewRun } from '@/db/schema/review'
import { stageAfter, stageOf } from '@/newsroom/workflow/routes'
import { opened } from './review-run'
import type { EffectOf, Scene } from './scene'

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

/** The next stage opens. */
export const advanceRun: EffectOf = async (scene) => {
  const run = await runOf(scene)
  const next = stageAfter(run.plan, run.stage)
  if (!next) throw new Error('The last stage is left by approving.')
  return turnTo(scene, run, next.key)
}

/** An earlier stage opens again; what was said from there on counts no more. */
export const rewindRun: EffectOf = async (scene) => turnTo(scene, await runOf(scene), scene.answers.stage ?? '')
