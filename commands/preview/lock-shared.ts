import type { Tx } from '@/db/connect'
import { lockEdition, lockStory, type Work } from '@/db/queries/lock-edition'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { IN_WORK } from '@/newsroom/workflow/states'

type Named = { readonly storyId: string; readonly editionId: string }

/** The piece somebody wants to show outside, if it is theirs to show and there still is something in confidence. */
export const lockShared = async (tx: Tx, actor: Actor, { storyId, editionId }: Named): Promise<Result<Work>> => {
  const story = await lockStory(tx, storyId)
  if (!story || !can(actor, 'story.read', story)) return refused({ kind: 'notFound' })
  if (!can(actor, 'story.share', story)) return refused({ kind: 'forbidden', because: 'role' })
  const work = await lockEdition(tx, storyId, editionId)
  if (!work) return refused({ kind: 'notFound' })
  const { state } = work.edition
  if (story.killedAt !== null || !IN_WORK.includes(state)) return refused({ kind: 'wrongState', state })
  return done(work)
}
