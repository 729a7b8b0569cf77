import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { checklistItem } from '@/db/schema/checks'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'
import { itemsOf } from './items-of'
import { lockRules } from './lock-rules'

export const MoveChecklistItem = z.object({ itemId: z.uuid(), to: z.enum(['up', 'down']) })
export type MoveChecklistItem = z.infer<typeof MoveChecklistItem>

const STEP = { up: -1, down: 1 } as const

/** Changes places with the item above or below it; at the end of its list it stays where it is. */
export const moveChecklistItem = async (
  { db, actor, now }: Context,
  { itemId, to }: MoveChecklistItem,
): Promise<Result<null>> => {
  if (!can(actor, 'routes.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    await lockRules(tx)
    const [item] = await tx
      .select()
      .from(checklistItem)
      .where(and(eq(checklistItem.id, itemId), isNull(checklistItem.endedAt)))
    if (!item) return refused({ kind: 'notFound' })
    const list = await itemsOf(tx, item.sectionId)
    const other = list[list.findIndex(({ id }) => id === itemId) + STEP[to]]
    if (!other) return done(null)
    await place(tx, itemId, other.position)
    await place(tx, other.id, item.position)
    const detail = { before: { position: item.position }, after: { position: other.position } }
    await record(tx, actor, now(), { kind: 'moveChecklistItem', subjectType: 'newsroom', subjectId: itemId, detail })
    return done(null)
  })
}

const place = (tx: Tx, itemId: string, position: number) =>
  tx.update(checklistItem).set({ position }).where(eq(checklistItem.id, itemId))
