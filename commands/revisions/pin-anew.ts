import { noticesFor } from '@/db/queries/standing-matter'
import { SYSTEM } from '@/newsroom/people/actor'
import { noticesDiffer } from '@/newsroom/story/notices-differ'
import type { Scene } from '../moves/scene'
import { voidIfChanged } from '../moves/void-approval'
import { record } from '../record'
import { writeRevision } from './write-revision'

/** Resolves the notices of the head again. If they differ the house writes a revision, which may void an approval. */
export const pinAnew = async (scene: Scene): Promise<Scene> => {
  const { tx, at, head, story, edition } = scene
  const { notices } = await noticesFor(tx, head.package, at, scene)
  if (!noticesDiffer(notices, head.notices)) return scene
  const asHouse: Scene = { ...scene, actor: SYSTEM, answers: {}, detail: {} }
  const written = await writeRevision(asHouse, { kind: 'repin', package: head.package, notices })
  await record(tx, SYSTEM, at, {
    kind: 'repinNotices',
    subjectType: 'story',
    subjectId: story.id,
    detail: { editionId: edition.id, n: edition.n, seq: written.head.seq, hash: written.edition.headHash },
  })
  return voidIfChanged(asHouse, written)
}
