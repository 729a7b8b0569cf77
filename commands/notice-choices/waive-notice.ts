import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { gradesInForce } from '@/db/queries/grade-table/grades-in-force'
import { noticeChoices } from '@/db/queries/notice-choices'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { isNeverExempt } from '@/newsroom/evidence/never-exempt'
import { invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { writeRefusal } from '../revisions/may-write'
import { askedOf } from './asked-of'
import { type Kept, keepChoice } from './keep-choice'
import { lockPiece } from './lock-piece'

export const WaiveNotice = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  templateId: z.uuid(),
  reason: z.string().trim().max(1_000),
})
export type WaiveNotice = z.infer<typeof WaiveNotice>

/**
 * Asks that a notice the rules require be left out of this piece, and says why. Where the template wants a second
 * person it stands until they agree; what is never left out is refused to everybody, whatever their role.
 */
export const waiveNotice = (context: Context, input: WaiveNotice): Promise<Result<Kept>> =>
  attempt(context.db, async (tx) => {
    const locked = await lockPiece(tx, context, input)
    if (!locked.ok) return locked
    const scene = locked.value
    const { templateId, reason } = input
    const [template] = await tx
      .select({ removable: disclaimerTemplate.removable, kind: disclaimerTemplate.kind })
      .from(disclaimerTemplate)
      .where(eq(disclaimerTemplate.id, templateId))
    const isFixed =
      template?.kind === 'ai' && isNeverExempt(scene.head.package, (await gradesInForce(tx, context.now())).rows)
    if (isFixed || template?.removable === 'never') return refused({ kind: 'forbidden', because: 'neverLeftOut' })
    const no = await writeRefusal(tx, context.actor, scene)
    if (no) return refused(no)
    if (reason.trim() === '') return invalid('reason', 'blank')
    const asked = await askedOf(scene, templateId)
    if (asked?.asking !== 'require') return invalid('templateId', 'notRequired')
    const before = await noticeChoices(tx, scene.story.id)
    if (before.some((one) => one.kind === 'waive' && one.templateId === templateId))
      return invalid('templateId', 'asked')
    return keepChoice(context, scene, { kind: 'waive', templateId, reason })
  })
