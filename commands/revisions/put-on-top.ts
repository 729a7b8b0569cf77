import { noticesFor } from '@/db/queries/standing-matter'
import { changedParts, type Part, packageHash, partHashes } from '@/newsroom/story/package-hash'
import { reviewAnew } from '../moves/after-change'
import { actorId, type Scene } from '../moves/scene'
import { voidIfChanged } from '../moves/void-approval'
import { addHands } from './add-hands'
import { foldAutosaves } from './fold-autosaves'
import { type NewRevision, writeRevision } from './write-revision'

export type OnTop = {
  readonly after: Scene
  /** Parts whose change voided an approval; empty when none was. */
  readonly voided: readonly Part[]
}

/**
 * A person's text becomes the head: its notices are resolved now, an approval it differs from is void, and the
 * autosave before it is folded away. What changes nothing writes nothing. Where the writer had agreed to a waiver, what
 * it left out stands again.
 */
export const putOnTop = async (scene: Scene, text: Omit<NewRevision, 'notices'>): Promise<OnTop> => {
  const { tx, at, edition } = scene
  const stood = await noticesFor(tx, text.package, at, scene)
  if (packageHash(partHashes(text.package, stood.notices, edition.kind)) === edition.headHash)
    return { after: scene, voided: [] }
  const asksAgain = await addHands(scene, [actorId(scene), ...(text.hands ?? [])])
  const { notices } = asksAgain ? await noticesFor(tx, text.package, at, scene) : stood
  const written = await writeRevision(scene, { ...text, notices })
  const after = await reviewAnew(scene, await voidIfChanged(scene, written))
  await foldAutosaves(after, scene.head)
  const wasVoided = edition.state !== after.edition.state
  return { after, voided: wasVoided ? changedParts(scene.head.partHashes, written.head.partHashes) : [] }
}
