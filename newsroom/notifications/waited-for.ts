import type { Actor } from '@/newsroom/people/actor'
import { neededAt, type Stage } from '@/newsroom/workflow/routes'
import { takesStage } from '@/newsroom/workflow/takes-stage'
import { nearest } from './nearest'

type Waits = {
  readonly stage: Stage
  readonly claimedBy: string | null
  /** Who has passed it already. */
  readonly passed: readonly string[]
  readonly hands: readonly string[]
  readonly deskId: string
}

/**
 * Ids of those a stage waits for: whoever took it on; else, or where it wants others beside them, the people it names,
 * or those nearest to its role, if they are enough.
 */
export const waitedFor = (waits: Waits, holders: readonly Actor[]): readonly string[] => {
  const { stage, claimedBy, passed, hands, deskId } = waits
  const places = neededAt(stage) - passed.length
  if (claimedBy !== null && places < 2) return [claimedBy]
  const out = [...passed, ...(stage.kind === 'proof' ? [] : hands)]
  const able = holders.filter((one) => !out.includes(one.id) && takesStage(one, stage, deskId))
  const near = (stage.people ?? []).length > 0 ? able : nearest(able, stage.role, deskId)
  return (near.length < places ? able : near).map(({ id }) => id)
}
