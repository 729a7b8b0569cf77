import { eq } from 'drizzle-orm'
import type { RevisionRow } from '@/db/queries/lock-edition'
import { edition, revision } from '@/db/schema/story'
import { COPY_VERSION } from '@/newsroom/copy/upgrade/upgrade'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Package } from '@/newsroom/story/package'
import { HASH_VERSION, packageHash, partHashes } from '@/newsroom/story/package-hash'
import { actorId, type Scene } from '../moves/scene'
import { addHands } from './add-hands'
import { indexStory } from './index-story'
import { listed } from './listed'

export type NewRevision = {
  readonly kind: RevisionRow['kind']
  readonly name?: string | null
  readonly package: Package
  readonly notices: readonly Notice[]
  /** Whose text it is besides the person saving: their hands are in it too. */
  readonly hands?: readonly string[]
}

/**
 * Puts a revision on top and keeps what lists show in step with it. Whoever is behind a change of the package has a
 * hand in it; giving a name to what stands there changes nothing.
 */
export const writeRevision = async (scene: Scene, written: NewRevision): Promise<Scene> => {
  const { tx, at, edition: own } = scene
  const { hands = [], name = null, ...text } = written
  const parts = partHashes(text.package, text.notices, own.kind)
  const head: RevisionRow = {
    ...text,
    id: scene.newId(),
    editionId: own.id,
    seq: own.headSeq + 1,
    parentSeq: own.headSeq,
    name,
    authorId: actorId(scene),
    at,
    schemaVersion: COPY_VERSION,
    partHashes: parts,
    packageHash: packageHash(parts),
    hashVersion: HASH_VERSION,
  }
  await tx.insert(revision).values(head)
  const shown = { headSeq: head.seq, headHash: head.packageHash, ...listed(head.package), ...stamp(scene) }
  await tx.update(edition).set(shown).where(eq(edition.id, own.id))
  if (head.packageHash !== own.headHash) await addHands(scene, [head.authorId, ...hands])
  await indexStory(tx, { story: scene.story, head })
  return { ...scene, head, edition: { ...own, ...shown } }
}

/** The house pinning a notice anew is not somebody's work: lists keep who wrote last, and when. */
const stamp = (scene: Scene) => (scene.actor === 'system' ? {} : { changedAt: scene.at, changedBy: actorId(scene) })
