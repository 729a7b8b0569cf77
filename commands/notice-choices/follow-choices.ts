import { noticesFor } from '@/db/queries/standing-matter'
import { noticesDiffer } from '@/newsroom/story/notices-differ'
import { changedParts, type Part } from '@/newsroom/story/package-hash'
import { reviewAnew } from '../moves/after-change'
import type { Scene } from '../moves/scene'
import { voidIfChanged } from '../moves/void-approval'
import { writeRevision } from '../revisions/write-revision'

/** The revision on top afterwards, and the parts whose change voided an approval. */
export type Followed = { readonly seq: number; readonly voided: readonly Part[] }

/**
 * The notices of the head as the choices stand now. `writer`: in whose name they are set, which makes a hand of them;
 * the house, where somebody only agreed to another's choice.
 */
export const followChoices = async (scene: Scene, writer: Scene['actor']): Promise<Followed> => {
  const { tx, at, head, edition } = scene
  const { notices } = await noticesFor(tx, head.package, at, scene)
  if (!noticesDiffer(notices, head.notices)) return { seq: edition.headSeq, voided: [] }
  const written = await writeRevision({ ...scene, actor: writer }, { kind: 'choice', package: head.package, notices })
  const after = await reviewAnew(scene, await voidIfChanged(scene, { ...written, actor: scene.actor }))
  const wasVoided = after.edition.state !== edition.state
  const voided = wasVoided ? changedParts(head.partHashes, written.head.partHashes) : []
  return { seq: written.edition.headSeq, voided }
}
