import { z } from 'zod'
import { lockEdition } from '@/db/queries/lock-edition'
import { done, type Result, refused } from '@/newsroom/result'
import { IN_WORK, type State } from '@/newsroom/workflow/states'
import { attempt } from './attempt'
import type { SystemContext } from './context'
import { beginScene } from './moves/begin-scene'
import { pinAnew } from './revisions/pin-anew'

export const RepinNotices = z.object({ storyId: z.uuid(), editionId: z.uuid() })
export type RepinNotices = z.infer<typeof RepinNotices>

/** Brings the notices of an edition in work up to what the rules and templates say now. */
export const repinNotices = (
  context: SystemContext,
  { storyId, editionId }: RepinNotices,
): Promise<Result<{ readonly seq: number; readonly state: State }>> =>
  attempt(context.db, async (tx) => {
    const work = await lockEdition(tx, storyId, editionId)
    if (!work) return refused({ kind: 'notFound' })
    if (!IN_WORK.includes(work.edition.state)) return refused({ kind: 'wrongState', state: work.edition.state })
    const { edition } = await pinAnew(beginScene(context, tx, work))
    return done({ seq: edition.headSeq, state: edition.state })
  })
