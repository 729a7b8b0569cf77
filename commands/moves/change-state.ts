import { eq } from 'drizzle-orm'
import { move as timeline } from '@/db/schema/review'
import { edition } from '@/db/schema/story'
import type { State } from '@/newsroom/workflow/states'
import { leadsTo, type MoveName } from '@/newsroom/workflow/table'
import { record } from '../record'
import { sayInMove } from '../talk/say-in-move'
import { actorId, type Scene } from './scene'

/** The new state with its row in the timeline, which the database demands, and its audit entry. */
export const changeState = async (move: MoveName, scene: Scene): Promise<Scene> => {
  await writeTimeline(move, scene, scene.edition.state)
  const changed = { state: leadsTo(move, scene.edition.state), changedAt: scene.at, changedBy: actorId(scene) }
  await scene.tx.update(edition).set(changed).where(eq(edition.id, scene.edition.id))
  const moved = { ...scene, edition: { ...scene.edition, ...changed } }
  await sayInMove(moved, move)
  await recordMove(move, moved)
  return moved
}

export const writeTimeline = (move: MoveName, scene: Scene, from: State | null) =>
  scene.tx.insert(timeline).values({
    id: scene.newId(),
    storyId: scene.story.id,
    editionId: scene.edition.id,
    move,
    fromState: from,
    toState: leadsTo(move, from ?? 'draft'),
    actorId: actorId(scene),
    at: scene.at,
    note: noteOf(scene),
    packageHash: scene.edition.headHash,
    detail: scene.detail,
  })

/** What the person wrote for the house to read: whichever of these the dialog asked for. */
const noteOf = ({ answers: { comment, reason, opinion, note } }: Scene): string | null =>
  comment || reason || opinion || note || null

/** The audit trail names what moved, never what was written: notes stay in the timeline, where the story is read. */
export const recordMove = (move: MoveName, { tx, actor, at, story, edition: own, detail }: Scene): Promise<void> =>
  record(tx, actor, at, {
    kind: move,
    subjectType: 'story',
    subjectId: story.id,
    detail: { ...detail, editionId: own.id, n: own.n, hash: own.headHash },
  })
