import type { Tx } from '@/db/connect'
import { settingsOf } from '@/db/queries/desk-settings'
import { editionFacts } from '@/db/queries/edition-facts'
import { lockEdition, lockStoryIfFree, type Work } from '@/db/queries/lock-edition'
import { type Issue, stop } from '@/newsroom/issue'
import { SYSTEM, type System } from '@/newsroom/people/actor'
import { done, type Result, refused } from '@/newsroom/result'
import { catchUp } from '@/newsroom/time/catch-up'
import { decide } from '@/newsroom/workflow/decide'
import { attempt } from './attempt'
import { beginScene } from './moves/begin-scene'
import type { PublishContext } from './moves/scene'
import { takeMove } from './moves/take-move'

export type GoLive = { readonly storyId: string; readonly editionId: string }
export type WentLive = { readonly outcome: 'published' | 'failed' | 'waiting' }

/**
 * The same gate as the button's, at the minute: rules and preflight are asked again, on the database's locks. Refused,
 * it does not publish and says why. Somebody who moved the piece meanwhile has decided; then nothing happens.
 */
export const goLive = (context: PublishContext<System>, { storyId, editionId }: GoLive): Promise<Result<WentLive>> =>
  attempt(context.db, async (tx) => {
    const story = await lockStoryIfFree(tx, storyId)
    if (!story) return done({ outcome: 'waiting' })
    const work = await lockEdition(tx, storyId, editionId)
    if (!work) return refused({ kind: 'notFound' })
    const due = work.edition.publishAt
    if (due === null || due > context.now()) return done({ outcome: 'waiting' })
    const issues = await inTheWay(tx, context, work, due)
    if (issues === null) return done({ outcome: 'waiting' })
    return done(await take(tx, context, work, issues))
  })

/** Null: it is no longer ours to publish. */
const inTheWay = async (
  tx: Tx,
  context: PublishContext<System>,
  work: Work,
  due: Date,
): Promise<readonly Issue[] | null> => {
  const at = context.now()
  const asked = { actor: SYSTEM, at, shownHash: work.edition.headHash, freshSignIn: false } as const
  const decision = decide('goLive', SYSTEM, await editionFacts(tx, work, asked), at)
  if (decision.kind === 'wrongState' || decision.kind === 'forbidden') return null
  const { catchUpHours } = await settingsOf(tx)
  const missed = work.edition.attempts === 0 && catchUp(due, at, catchUpHours) === 'missed'
  const late = missed ? [stop('publishAt', 'missed')] : []
  return decision.kind === 'notReady' ? [...decision.issues, ...late] : late
}

const take = async (
  tx: Tx,
  context: PublishContext<System>,
  work: Work,
  failedOn: readonly Issue[],
): Promise<WentLive> => {
  const renderer = { render: context.render, rendererVersion: context.rendererVersion }
  const scene = { ...beginScene(context, tx, work), renderer }
  if (failedOn.length === 0) {
    await takeMove('goLive', scene)
    return { outcome: 'published' }
  }
  // Already shown as failed: it waits for a person, and is not told again.
  if (work.edition.state === 'publish_failed') return { outcome: 'failed' }
  await takeMove('missSchedule', { ...scene, failure: { failedOn, retryAt: null } })
  return { outcome: 'failed' }
}
