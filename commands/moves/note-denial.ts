import type { Tx } from '@/db/connect'
import { denialsSince } from '@/db/queries/denials'
import { lockStory } from '@/db/queries/lock-edition'
import { denialOf } from '@/newsroom/audit/denial'
import { can } from '@/newsroom/policy/can'
import type { Refusal } from '@/newsroom/result'
import type { MoveName } from '@/newsroom/workflow/table'
import type { Context } from '../context'
import { record } from '../record'

const HOUR_MS = 3_600_000
/** Of one person on one story in an hour: nobody fills the trail by pressing a button. */
const MOST = 20

type Tried = { readonly storyId: string; readonly editionId: string; readonly move: MoveName }

/**
 * That somebody tried a move that was not theirs to make: the only thing a refused move leaves, without a word of what
 * they typed. The lock of the story keeps the count.
 */
export const noteDenial = async (tx: Tx, { actor, now }: Context, tried: Tried, refusal: Refusal): Promise<void> => {
  const { storyId, editionId, move } = tried
  const because = denialOf(move, refusal)
  if (because === null) return
  const story = await lockStory(tx, storyId)
  if (!story || !can(actor, 'story.read', story)) return
  const at = now()
  const since = new Date(at.getTime() - HOUR_MS)
  if ((await denialsSince(tx, { personId: actor.id, storyId, since })) >= MOST) return
  const detail = { editionId, move, because }
  await record(tx, actor, at, { kind: 'refuseMove', subjectType: 'story', subjectId: storyId, detail })
}
