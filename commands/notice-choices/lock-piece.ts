import type { Tx } from '@/db/connect'
import { lockEdition } from '@/db/queries/lock-edition'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { IN_WORK } from '@/newsroom/workflow/states'
import type { Context } from '../context'
import { beginScene } from '../moves/begin-scene'
import type { Scene } from '../moves/scene'

type Piece = { readonly storyId: string; readonly editionId: string }

/** An edition somebody means to decide about, held until the transaction ends. What they may not read is not there. */
export const lockPiece = async (tx: Tx, context: Context, { storyId, editionId }: Piece): Promise<Result<Scene>> => {
  const work = await lockEdition(tx, storyId, editionId)
  if (!work || !can(context.actor, 'story.read', work.story)) return refused({ kind: 'notFound' })
  const { state } = work.edition
  return IN_WORK.includes(state) ? done(beginScene(context, tx, work)) : refused({ kind: 'wrongState', state })
}
