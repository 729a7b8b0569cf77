import { freeAddress } from '@/db/queries/free-address'
import { slugFrom } from '@/newsroom/story/slug'
import { writeRevision } from '../revisions/write-revision'
import type { EffectOf } from './scene'

/** A piece without an address gets one from its headline, as part of what its filer hands in. */
export const fillSlug: EffectOf = async (scene) => {
  const { package: pkg, notices } = scene.head
  if (pkg.slug !== '') return scene
  const wanted = slugFrom(pkg.headline, pkg.language)
  if (wanted === '') return scene
  const slug = await freeAddress(scene.tx, wanted, { storyId: scene.story.id, sectionId: pkg.sectionId })
  return writeRevision(scene, { kind: 'autosave', package: { ...pkg, slug }, notices })
}
