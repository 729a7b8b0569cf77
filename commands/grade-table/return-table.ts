import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { gradeTable } from '@/db/schema/grade-tables'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { lockTable } from './lock-table'
import { tellTableAnswer } from './tell-of-table'

export const ReturnTable = z.object({ tableId: z.uuid() })
export type ReturnTable = z.infer<typeof ReturnTable>

/** A table that waits is not agreed to, or taken back by whoever wrote it: that loosens nothing, so one person may. */
export const returnTable = async ({ db, actor, now }: Context, { tableId }: ReturnTable): Promise<Result<null>> => {
  if (!can(actor, 'grades.write')) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(db, async (tx) => {
    const held = await lockTable(tx, tableId)
    if (!held) return refused({ kind: 'notFound' })
    if (held.agreedAt !== null || held.returnedAt !== null) return invalid('form', 'tableAnswered')
    const at = now()
    await tx.update(gradeTable).set({ returnedBy: actor.id, returnedAt: at }).where(eq(gradeTable.id, tableId))
    const { n, writtenBy } = held
    await tellTableAnswer(tx, { id: tableId, by: actor.id, at, writtenBy, thing: 'returned' })
    await record(tx, actor, at, {
      kind: 'returnGradeTable',
      subjectType: 'newsroom',
      subjectId: tableId,
      detail: { before: { n } },
    })
    return done(null)
  })
}
