import { and, eq } from 'drizzle-orm'
import { edition } from '@/db/schema/story'
import { indexNewest } from '../revisions/index-story'
import type { EffectOf, Scene } from './scene'

const showEdition = async ({ tx, story }: Scene, editionId: string): Promise<void> => {
  await tx
    .update(edition)
    .set({ newest: false })
    .where(and(eq(edition.storyId, story.id), eq(edition.newest, true)))
  await tx.update(edition).set({ newest: true }).where(eq(edition.id, editionId))
  await indexNewest(tx, story.id)
}

/** A spiked update leaves the lists to the live edition: readers still have the story. */
export const showLiveEdition: EffectOf = async (scene) => {
  const { tx, story } = scene
  const [live] = await tx
    .select({ id: edition.id })
    .from(edition)
    .where(and(eq(edition.storyId, story.id), eq(edition.state, 'published')))
  if (live) await showEdition(scene, live.id)
  return live ? { ...scene, edition: { ...scene.edition, newest: false } } : scene
}

export const showThisEdition: EffectOf = async (scene) => {
  await showEdition(scene, scene.edition.id)
  return { ...scene, edition: { ...scene.edition, newest: true } }
}
