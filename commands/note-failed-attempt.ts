import { eq } from 'drizzle-orm'
import { lockEdition, lockStory } from '@/db/queries/lock-edition'
import { edition } from '@/db/schema/story'
import { stop } from '@/newsroom/issue'
import type { System } from '@/newsroom/people/actor'
import { retryAt } from '@/newsroom/time/retry'
import { attempt } from './attempt'
import type { Context } from './context'
import { beginScene } from './moves/begin-scene'
import { takeMove } from './moves/take-move'

/** A due publication broke down: counted in a transaction of its own, tried again later, in the end left to a person. */
export const noteFailedAttempt = (
  context: Context<System>,
  { storyId, editionId }: { readonly storyId: string; readonly editionId: string },
): Promise<void> =>
  attempt(context.db, async (tx) => {
    const story = await lockStory(tx, storyId)
    const work = story && (await lockEdition(tx, storyId, editionId))
    if (work?.edition.state !== 'scheduled') return
    const attempts = work.edition.attempts + 1
    const next = retryAt(attempts, context.now())
    await tx.update(edition).set({ attempts, retryAt: next }).where(eq(edition.id, editionId))
    if (next) return
    const failedOn = [stop('publishAt', 'brokeDown', { values: { attempts } })]
    await takeMove('missSchedule', { ...beginScene(context, tx, work), failure: { failedOn, retryAt: null } })
  })
