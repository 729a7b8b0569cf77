import { currentRun } from '@/db/queries/run'
import { opinion } from '@/db/schema/review'
import { stageOf } from '@/newsroom/workflow/routes'
import type { MoveName } from '@/newsroom/workflow/table'
import { actorId, type EffectOf } from './scene'

const RETURNS: readonly MoveName[] = ['sendBack', 'handBack']

/** What the reviewer says of exactly this package, at the stage the run waits at. A run that is over hears nobody. */
export const recordOpinion: EffectOf = async (scene, move) => {
  const run = await currentRun(scene.tx, scene.edition.id)
  const stage = run && stageOf(run.plan, run.stage)?.stage
  const personId = actorId(scene)
  if (!run || !stage || run.closedAt || personId === null) return scene
  const { comment = '', opinion: text = '', checks = {}, stage: returnsTo = null } = scene.answers
  const returns = RETURNS.includes(move)
  await scene.tx.insert(opinion).values({
    id: scene.newId(),
    runId: run.id,
    editionId: scene.edition.id,
    stage: stage.key,
    stageKind: stage.kind,
    personId,
    packageHash: scene.edition.headHash,
    verdict: returns ? 'return' : 'pass',
    returnsTo: returns ? returnsTo : null,
    text: returns ? comment : text,
    checks,
    at: scene.at,
  })
  return { ...scene, detail: { ...scene.detail, stage: stage.key } }
}
