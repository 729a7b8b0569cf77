import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { checklistItem } from '@/db/schema/checks'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'
import { lockRules } from './lock-rules'

export const EndChecklistItem = z.object({ itemId: z.uuid() })
export type EndChecklistItem = z.infer<typeof EndChecklistItem>

/** Nobody is asked for it any more. What was confirmed of it stays on record. */
export const endChecklistItem = async (
  { db, actor, now }: Context,
  { itemId }: EndChecklistItem,
): Promise<Result<null>> => {
  if (!can(actor, 'routes.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    await lockRules(tx)
    const at = now()
    const [item] = await tx
      .update(checklistItem)
      .set({ endedAt: at })
      .where(and(eq(checklistItem.id, itemId), isNull(checklistItem.endedAt)))
      .returning()
    if (!item) return refused({ kind: 'notFound' })
    const { sectionId, names, level } = item
    const detail = { before: { sectionId, names, level }, after: {} }
    await record(tx, actor, at, { kind: 'endChecklistItem', subjectType: 'newsroom', subjectId: itemId, detail })
    return done(null)
  })
}
