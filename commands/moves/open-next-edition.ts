import { and, eq, max } from 'drizzle-orm'
import { noticesFor } from '@/db/queries/standing-matter'
import { edition, revision } from '@/db/schema/story'
import { EDITION_KINDS, type EditionKind } from '@/newsroom/workflow/states'
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
 * Edition n+1, cut from the package that was published. Nobody has a hand in it yet, and no approval covers it: its
 * kind is part of the package. Readers keep edition n.
 */
export const openNextEdition: EffectOf = async (scene) => {
  const next = await cut(scene)
  await scene.tx
    .update(edition)
    .set({ newest: false })
    .where(and(eq(edition.storyId, scene.story.id), eq(edition.newest, true)))
  await scene.tx.insert(edition).values(next.edition)
  await scene.tx.insert(revision).values(next.head)
  await indexStory(scene.tx, next)
  await writeTimeline('startNext', next, null)
  await recordMove('startNext', next)
  return next
}

const cut = async (scene: Scene): Promise<Scene> => {
  const { tx, at, story, head, newId } = scene
  const kind = kindOf(scene)
  const { notices } = await noticesFor(tx, head.package, at)
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
    package: head.package,
    notices,
    authorId: null,
    changedBy: actorId(scene),
    at,
  })
  return { ...scene, ...next, detail: { ...scene.detail, kind } }
}
