import { TOLD_OF_MOVE } from '@/newsroom/notifications/concerned'
import type { MoveName } from '@/newsroom/workflow/table'
import { actorId, type Scene } from '../moves/scene'
import { announceStory } from './announce'
import { type Around, peopleAround } from './people-around'
import { tell } from './tell'

/** Tells of a move once it is written: whom the table names, each once, and every screen that has the story open. */
export const tellOfMove = async (scene: Scene, move: MoveName): Promise<void> => {
  const { tx, story, edition, at } = scene
  await announceStory(tx, story.id)
  const told = TOLD_OF_MOVE[move]
  if (told.length === 0) return
  const around = await peopleAround(scene)
  // The edition is locked, so the number of its moves names this one; whoever was told the first thing keeps to it.
  const event = { storyId: story.id, by: actorId(scene), key: `move:${edition.id}:${around.moves}`, at }
  for (const { kind, to } of told) {
    const ids = to.flatMap((concern) => around.people[concern])
    await tell(tx, { ...event, kind, to: ids, detail: factsOf(scene, around) })
  }
}

const factsOf = (
  { edition, detail: { parts } }: Scene,
  { stage }: Around,
): Readonly<Record<string, string | number>> => ({
  n: edition.n,
  ...(stage ? { stage: stage.key } : {}),
  ...(Array.isArray(parts) ? { parts: parts.join() } : {}),
})
