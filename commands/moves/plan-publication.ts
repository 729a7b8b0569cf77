import { eq } from 'drizzle-orm'
import { edition } from '@/db/schema/story'
import { instantOf, type PlannedTime } from '@/newsroom/time/wall-time'
import { UNPLANNED } from '../revisions/unplanned'
import { actorId, type EffectOf, type Scene } from './scene'

const at = (planned: PlannedTime): Date => {
  const reckoned = instantOf(planned, planned.fold)
  if (!reckoned.ok) throw new Error('A planned time is checked before the move.')
  return reckoned.at
}

const wall = ({ date, time }: PlannedTime): string => `${date}T${time}`

const downAgain = ({ unpublishAt, explanation = '' }: Scene['answers']) =>
  unpublishAt
    ? {
        unpublishAt: at(unpublishAt),
        unpublishWall: wall(unpublishAt),
        unpublishZone: unpublishAt.zone,
        unpublishPlan: { response: 'gone' as const, explanation, redirectTo: null },
      }
    : {}

const set = async (scene: Scene, planned: Partial<Scene['edition']>): Promise<Scene> => {
  await scene.tx.update(edition).set(planned).where(eq(edition.id, scene.edition.id))
  return { ...scene, edition: { ...scene.edition, ...planned } }
}

/** The due row: the instant decides, the wall time says how it was meant. */
export const planPublication: EffectOf = async (scene) => {
  const { publishAt } = scene.answers
  if (!publishAt) throw new Error('A schedule names its time.')
  const planned = {
    ...UNPLANNED,
    ...downAgain(scene.answers),
    publishAt: at(publishAt),
    publishWall: wall(publishAt),
    publishZone: publishAt.zone,
    scheduledBy: actorId(scene),
    failedOn: null,
  }
  const detail = { publishAt: planned.publishAt.toISOString(), zone: publishAt.zone }
  return set({ ...scene, detail: { ...scene.detail, ...detail } }, planned)
}

export const clearPlan: EffectOf = (scene) => {
  const { publishAt } = scene.edition
  const detail = publishAt ? { ...scene.detail, wasDue: publishAt.toISOString() } : scene.detail
  return set({ ...scene, detail }, { ...UNPLANNED, failedOn: null })
}

/** What was in the way at the minute stays with the piece until somebody deals with it. */
export const keepFailure: EffectOf = (scene) => {
  const { failedOn = [], retryAt = null } = scene.failure ?? {}
  const detail = { ...scene.detail, issues: failedOn.map(({ field, key }) => `${field}:${key}`) }
  return set({ ...scene, detail }, { failedOn, retryAt })
}
