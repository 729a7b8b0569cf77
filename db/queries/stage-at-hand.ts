import type { Reader } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { StageAtHand } from '@/newsroom/story/story-plan'
import { stageRefusal } from '@/newsroom/workflow/stage-takers'
import { takersOf } from './choices'
import { handsOf } from './edition-facts'
import { newestWork } from './edition-work'
import { namesOf } from './names'
import { currentRun } from './run'
import { stageFacts } from './stage-facts'

/** The review stage a story waits at; null while nobody reviews it, or it is not this person's to know. */
export const stageAtHand = async (reader: Reader, actor: Actor, storyId: string): Promise<StageAtHand | null> => {
  const work = await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.read', work.story) || work.edition.state !== 'in_review') return null
  const { story, edition } = work
  const [run, stage, hands] = [
    await currentRun(reader, edition.id),
    await stageFacts(reader, edition),
    await handsOf(reader, edition.id),
  ]
  if (!run || !stage) return null
  const at = { deskId: story.deskId, stage, hands }
  const names = await namesOf(reader, [run.claimedBy])
  const mayHandOver = run.claimedBy === actor.id || can(actor, 'story.assign', story)
  const holders = mayHandOver ? await takersOf(reader, stage, story.deskId) : []
  return {
    storyId,
    editionId: edition.id,
    takenBy: run.claimedBy === null ? null : { id: run.claimedBy, name: names.get(run.claimedBy) ?? '' },
    mayTake: run.claimedBy === null && stageRefusal(actor, at) === null,
    mayHandOver,
    takers: holders
      .filter((one) => can(one, 'story.read', story) && stageRefusal(one, at) === null)
      .map(({ id, name }) => ({ id, name })),
  }
}
