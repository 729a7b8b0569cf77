import { z } from 'zod'
import { REPAIRS } from '@/newsroom/repair/repair'
import { done, type Result } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { lockToWrite } from '../revisions/lock-to-write'

const Count = z.int().min(0).max(1_000_000)

/** `before`: the hash of the text the repairs were proposed for; `taken`: how many of each kind were made. */
export const NoteRepair = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  before: z.string().min(1).max(200),
  taken: z.partialRecord(z.enum(REPAIRS), Count),
})
export type NoteRepair = z.infer<typeof NoteRepair>

/** Puts on record that a text was repaired, from which version to which; the versions themselves are kept anyway. */
export const noteRepair = (context: Context, { before, taken, ...piece }: NoteRepair): Promise<Result<null>> =>
  attempt(context.db, async (tx) => {
    const locked = await lockToWrite(tx, context, piece)
    if (!locked.ok) return locked
    const { at, story, edition } = locked.value
    await record(tx, context.actor, at, {
      kind: 'repairText',
      subjectType: 'story',
      subjectId: story.id,
      detail: { editionId: edition.id, before, after: edition.headHash, taken },
    })
    return done(null)
  })
