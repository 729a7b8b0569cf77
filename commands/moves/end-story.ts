import { and, eq, inArray } from 'drizzle-orm'
import { lockEdition } from '@/db/queries/lock-edition'
import { edition, story } from '@/db/schema/story'
import { killNotice } from '@/db/schema/takedown'
import { IN_WORK } from '@/newsroom/workflow/states'
import { tellPartners } from '../partners/tell-partners'
import { changeState } from './change-state'
import { endPublication } from './end-publication'
import { clearPlan } from './plan-publication'
import { closeRun } from './review-run'
import type { EffectOf, Scene } from './scene'
import { showThisEdition } from './shown-edition'
import { endWithdrawal } from './take-down'

/** Nothing of the story may be used again: its publication ends, its update in work is spiked, 410 says why. */
export const endStory: EffectOf = async (scene) => {
  const { tx, at } = scene
  await tx.update(story).set({ killedAt: at }).where(eq(story.id, scene.story.id))
  await endPublication(scene)
  await endWithdrawal(scene)
  await tellPartners(scene, { event: 'withdrawn', subjectId: scene.story.id })
  await spikeInWork(scene)
  await tx.insert(killNotice).values({
    storyId: scene.story.id,
    notice: scene.answers.publicNotice ?? '',
    language: scene.edition.language,
    at,
  })
  return showThisEdition({ ...scene, story: { ...scene.story, killedAt: at } }, 'kill')
}

const spikeInWork = async (scene: Scene): Promise<void> => {
  const [open] = await scene.tx
    .select({ id: edition.id })
    .from(edition)
    .where(and(eq(edition.storyId, scene.story.id), inArray(edition.state, [...IN_WORK])))
  const work = open ? await lockEdition(scene.tx, scene.story.id, open.id) : null
  if (!work) return
  await changeState(
    'spike',
    await closeRun(await clearPlan({ ...scene, ...work, detail: { with: 'kill' } }, 'spike'), 'spike'),
  )
}
