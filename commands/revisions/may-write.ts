import type { Tx } from '@/db/connect'
import type { Work } from '@/db/queries/lock-edition'
import { stageNow } from '@/db/queries/stage-now'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { Refusal } from '@/newsroom/result'
import { IN_WORK } from '@/newsroom/workflow/states'

/** Why this person may not change the text now; null when they may. What they may not read does not exist for them. */
export const writeRefusal = async (tx: Tx, actor: Actor, work: Work | null): Promise<Refusal | null> => {
  if (!work || !can(actor, 'story.read', work.story)) return { kind: 'notFound' }
  const { state } = work.edition
  if (!IN_WORK.includes(state)) return { kind: 'wrongState', state }
  const stage = await stageNow(tx, work.edition)
  if (can(actor, 'story.write', { ...work.story, state, stage })) return null
  return { kind: 'forbidden', because: state === 'in_review' ? 'inReview' : 'role' }
}
