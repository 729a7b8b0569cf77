import { z } from 'zod'
import { peopleNames } from '@/db/queries/people-names'
import { findRepairs } from '@/newsroom/repair/find-repairs'
import { linesOf } from '@/newsroom/repair/lines-of'
import { namesLocked } from '@/newsroom/repair/names-locked'
import { type Proposed, proposed } from '@/newsroom/repair/proposed'
import { done, type Result } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { lockToWrite } from '../revisions/lock-to-write'

export const LookForRepairs = z.object({ storyId: z.uuid(), editionId: z.uuid() })
export type LookForRepairs = z.infer<typeof LookForRepairs>

/** What could be repaired in the text as it was saved last. Nothing is changed: whoever writes takes what they want. */
export const lookForRepairs = (context: Context, input: LookForRepairs): Promise<Result<Proposed>> =>
  attempt(context.db, async (tx) => {
    const locked = await lockToWrite(tx, context, input)
    if (!locked.ok) return locked
    const { edition, head } = locked.value
    const { copy, byline, language } = head.package
    const lines = linesOf(copy)
    const names = namesLocked([...byline.map(({ name }) => name), ...(await peopleNames(tx))])
    return done(proposed(edition.headHash, lines, findRepairs({ lines, language, names })))
  })
