import { SYSTEM } from '@/newsroom/people/actor'
import { changedParts, type Part } from '@/newsroom/story/package-hash'
import { CLEARED } from '@/newsroom/workflow/states'
import { actorId, type Scene } from './scene'
import { takeMove } from './take-move'

/** The approval covered another package: it is void, the piece is back in review, and the timeline says what changed. */
export const voidIfChanged = async (before: Scene, after: Scene): Promise<Scene> => {
  if (!CLEARED.includes(after.edition.state) || before.edition.headHash === after.edition.headHash) return after
  const parts: readonly Part[] = changedParts(before.head.partHashes, after.head.partHashes)
  const voided = await takeMove('voidApproval', {
    ...after,
    actor: SYSTEM,
    answers: {},
    detail: { parts, changedBy: actorId(after) },
  })
  return { ...voided, actor: after.actor, answers: after.answers, detail: after.detail }
}
