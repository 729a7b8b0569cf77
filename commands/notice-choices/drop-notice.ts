import { z } from 'zod'
import { invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { writeRefusal } from '../revisions/may-write'
import { askedOf } from './asked-of'
import { type Kept, keepChoice } from './keep-choice'
import { lockPiece } from './lock-piece'

export const DropNotice = z.object({ storyId: z.uuid(), editionId: z.uuid(), templateId: z.uuid() })
export type DropNotice = z.infer<typeof DropNotice>

/** Leaves out what the rules only suggest. */
export const dropNotice = (context: Context, input: DropNotice): Promise<Result<Kept>> =>
  attempt(context.db, async (tx) => {
    const locked = await lockPiece(tx, context, input)
    if (!locked.ok) return locked
    const no = await writeRefusal(tx, context.actor, locked.value)
    if (no) return refused(no)
    const asked = await askedOf(locked.value, input.templateId)
    if (asked?.asking !== 'suggest') return invalid('templateId', 'notSuggested')
    return keepChoice(context, locked.value, { kind: 'drop', templateId: input.templateId })
  })
