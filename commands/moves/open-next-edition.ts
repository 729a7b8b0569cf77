import { and, eq, isNull, max } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { handsOf } from '@/db/queries/edition-facts'
import { noticesFor } from '@/db/queries/standing-matter'
import { debt } from '@/db/schema/review'
import { edition, revision } from '@/db/schema/story'
import { EDITION_KINDS, type EditionKind } from '@/newsroom/workflow/states'
import { addHands } from '../revisions/add-hands'
import { firstHead } from '../revisions/first-head'
import { indexStory } from '../revisions/index-story'
import { recordMove, writeTimeline } from './change-state'
import { actorId, type EffectOf, type Scene } from './scene'

const kindOf = ({ answers }: Scene): EditionKind => {
  const kind = EDITION_KINDS.find((known) => known === answers.kind)
  if (kind === undefined) throw new Error('The kind of an edition is checked before the move.')
  return kind
}

/**
 * Edition n+1, cut from the package that was published, without the note of its change. Nobody has a hand in it yet,
 * unless its text went out unread and still is: then its hands stay hands. Readers keep edition n.
 */
export const openNextEdition: EffectOf = async (scene) => {
  const next = await cut(scene)
  await scene.tx
    .update(edition)
    .set({ newest: false })
    .where(and(eq(edition.storyId, scene.story.id), eq(edition.newest, true)))
  await scene.tx.insert(edition).values(next.edition)
  await scene.tx.insert(revision).values(next.head)
  if (await isUnread(scene.tx, scene.edition.id)) await addHands(next, await handsOf(scene.tx, scene.edition.id))
  await indexStory(scene.tx, next)
  await writeTimeline('startNext', next, null)
  await recordMove('startNext', next)
  return next
}

/** Did the edition go out without review, and has nobody else looked at it since? */
const isUnread = async (tx: Tx, editionId: string): Promise<boolean> => {
  const rows = await tx
    .select({ id: debt.id })
    .from(debt)
    .where(and(eq(debt.editionId, editionId), eq(debt.kind, 'forced'), isNull(debt.clearedAt)))
  return rows.length > 0
}

const cut = async (scene: Scene): Promise<Scene> => {
  const { tx, at, story, head, newId } = scene
  const kind = kindOf(scene)
  const { note: _, ...pkg } = head.package
  const { notices } = await noticesFor(tx, pkg, at, scene)
  const [last] = await tx
    .select({ n: max(edition.n) })
    .from(edition)
    .where(eq(edition.storyId, story.id))
  const next = firstHead({
    storyId: story.id,
    editionId: newId(),
    id: newId(),
    kind,
    n: (last?.n ?? scene.edition.n) + 1,
    package: pkg,
    notices,
    authorId: null,
    changedBy: actorId(scene),
    at,
  })
  return { ...scene, ...next, detail: { ...scene.detail, kind } }
}
