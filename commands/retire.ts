import { lockEdition, lockStory } from '@/db/queries/lock-edition'
import type { System } from '@/newsroom/people/actor'
import { done, type Result, refused } from '@/newsroom/result'
import { attempt } from './attempt'
import type { Context } from './context'
import { beginScene } from './moves/begin-scene'
import { takeMove } from './moves/take-move'

type Retire = { readonly storyId: string; readonly editionId: string }

/** The planned end of a publication. Whatever happened to the piece before its time has decided already. */
export const retire = (
  context: Context<System>,
  { storyId, editionId }: Retire,
): Promise<Result<{ retired: boolean }>> =>
  attempt(context.db, async (tx) => {
    const story = await lockStory(tx, storyId)
    const work = story && (await lockEdition(tx, storyId, editionId))
    if (!work) return refused({ kind: 'notFound' })
    const { state, unpublishAt } = work.edition
    if (state !== 'published' || unpublishAt === null || unpublishAt > context.now()) return done({ retired: false })
    await takeMove('retire', beginScene(context, tx, work))
    return done({ retired: true })
  })
