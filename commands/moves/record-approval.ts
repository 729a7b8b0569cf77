import { currentRun } from '@/db/queries/run'
import { approval } from '@/db/schema/review'
import { actorId, type EffectOf } from './scene'

/** The approval names exactly this package; the database refuses one by a person with a hand in it. */
export const recordApproval: EffectOf = async (scene) => {
  const run = await currentRun(scene.tx, scene.edition.id)
  const personId = actorId(scene)
  if (!run || personId === null) throw new Error('An approval is given by a person in a review.')
  await scene.tx.insert(approval).values({
    id: scene.newId(),
    runId: run.id,
    editionId: scene.edition.id,
    packageHash: scene.edition.headHash,
    personId,
    opinion: scene.answers.opinion ?? '',
    at: scene.at,
  })
  return scene
}
