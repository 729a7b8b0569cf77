import { noticesFor } from '@/db/queries/standing-matter'
import { changedParts, type Part, packageHash, partHashes } from '@/newsroom/story/package-hash'
import { reviewAnew } from '../moves/after-change'
import type { Scene } from '../moves/scene'
import { voidIfChanged } from '../moves/void-approval'
import { foldAutosaves } from './fold-autosaves'
import { type NewRevision, writeRevision } from './write-revision'

export type OnTop = {
  readonly after: Scene
  /** Parts whose change voided an approval; empty when none was. */
  readonly voided: readonly Part[]
}

/**
 * A person's text becomes the head: its notices are resolved now, an approval it differs from is void, and the
 * autosave before it is folded away. What changes nothing writes nothing.
 */
export const putOnTop = async (scene: Scene, text: Omit<NewRevision, 'notices'>): Promise<OnTop> => {
  const { notices } = await noticesFor(scene.tx, text.package, scene.at, scene)
  const parts = partHashes(text.package, notices, scene.edition.kind)
  if (packageHash(parts) === scene.edition.headHash) return { after: scene, voided: [] }
  const written = await writeRevision(scene, { ...text, notices })
  const after = await reviewAnew(scene, await voidIfChanged(scene, written))
  await foldAutosaves(after, scene.head)
  const wasVoided = scene.edition.state !== after.edition.state
  return { after, voided: wasVoided ? changedParts(scene.head.partHashes, parts) : [] }
}
