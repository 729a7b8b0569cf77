import type { Tx } from '@/db/connect'
import { lockStory, type StoryRow } from '@/db/queries/lock-edition'
import { can } from '@/newsroom/policy/can'
import type { Context } from '../context'

/** Who speaks: one of the house, or an outside reviewer by the id of their link. */
export type Speaker =
  | { readonly personId: string; readonly guestId: null }
  | { readonly personId: null; readonly guestId: string }

/** A conversation about a story, under way in a transaction. */
export type Talk = {
  readonly tx: Tx
  readonly story: StoryRow
  readonly at: Date
  readonly newId: () => string
  readonly by: Speaker
}

export const asPerson = (personId: string): Speaker => ({ personId, guestId: null })

/**
 * The talk on a story this person may read; null: for them there is none. The story stays locked, so no piece is
 * approved while something is put in its way.
 */
export const talkOn = async ({ actor, now, newId }: Context, tx: Tx, storyId: string): Promise<Talk | null> => {
  const story = await lockStory(tx, storyId)
  if (!story || !can(actor, 'talk.say', story)) return null
  return { tx, story, at: now(), newId, by: asPerson(actor.id) }
}
