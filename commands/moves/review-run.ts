import { eq } from 'drizzle-orm'
import { currentRun, lastRoute } from '@/db/queries/run'
import { reviewRun } from '@/db/schema/review'
import { edition } from '@/db/schema/story'
import { DEFAULT_ROUTE } from '@/newsroom/workflow/routes'
import { specOf } from '@/newsroom/workflow/table'
import { actorId, type EffectOf } from './scene'

export const stampFiled: EffectOf = async (scene) => {
  const filed = { filedBy: actorId(scene), filedAt: scene.at }
  await scene.tx.update(edition).set(filed).where(eq(edition.id, scene.edition.id))
  return { ...scene, edition: { ...scene.edition, ...filed } }
}

/** The route is copied onto the run: later changes of the setting do not touch a review under way. */
export const openRun: EffectOf = async (scene) => {
  const editionId = scene.edition.id
  const route = (await lastRoute(scene.tx, editionId)) ?? DEFAULT_ROUTE
  await scene.tx.insert(reviewRun).values({ id: scene.newId(), editionId, route, openedAt: scene.at })
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
