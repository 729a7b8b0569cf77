import { z } from 'zod'
import { PLACEMENTS } from '@/newsroom/disclaimers/kinds'
import { invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { writeRefusal } from '../revisions/may-write'
import { askedOf } from './asked-of'
import { isInTheBook } from './in-the-book'
import { type Kept, keepChoice } from './keep-choice'
import { lockPiece } from './lock-piece'

/** `placement` null: where the template stands by default. */
export const AddNotice = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  templateId: z.uuid(),
  placement: z.enum(PLACEMENTS).nullable(),
})
export type AddNotice = z.infer<typeof AddNotice>

/** Puts a notice of the book into a piece no rule asks it of. */
export const addNotice = (context: Context, input: AddNotice): Promise<Result<Kept>> =>
  attempt(context.db, async (tx) => {
    const locked = await lockPiece(tx, context, input)
    if (!locked.ok) return locked
    const scene = locked.value
    const no = await writeRefusal(tx, context.actor, scene)
    if (no) return refused(no)
    const { templateId, placement } = input
    if (!(await isInTheBook(tx, templateId, scene.at))) return invalid('templateId', 'notInForce')
    if (await askedOf(scene, templateId)) return invalid('templateId', 'carried')
    return keepChoice(context, scene, { kind: 'add', templateId, placement })
  })
