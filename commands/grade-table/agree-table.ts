import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { tableSubject } from '@/db/queries/grade-table/table-subject'
import { gradeTable } from '@/db/schema/grade-tables'
import { belowUsual } from '@/newsroom/grade-table/below-usual'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { lockTable } from './lock-table'
import { tellTableAnswer } from './tell-of-table'

export const AgreeTable = z.object({ tableId: z.uuid() })
export type AgreeTable = z.infer<typeof AgreeTable>

/**
 * The second person’s word: from its day on the table holds for what is published then. Where it says less than the usual
 * one, the second person is whoever answers for the law of the notices about AI.
 */
export const agreeTable = async ({ db, actor, now }: Context, { tableId }: AgreeTable): Promise<Result<null>> => {
  if (!can(actor, 'grades.write')) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(db, async (tx) => {
    const held = await lockTable(tx, tableId)
    if (!held) return refused({ kind: 'notFound' })
    if (held.agreedAt !== null || held.returnedAt !== null) return invalid('form', 'tableAnswered')
    const subject = await tableSubject(tx, held)
    if (subject.writers.includes(actor.id)) return refused({ kind: 'forbidden', because: 'ownTable' })
    if (!can(actor, 'grades.agree', subject)) return refused({ kind: 'forbidden', because: 'tableNeedsLaw' })
    const at = now()
    await tx.update(gradeTable).set({ agreedBy: actor.id, agreedAt: at }).where(eq(gradeTable.id, tableId))
    const { n, note, writtenBy, rows } = held
    await tellTableAnswer(tx, { id: tableId, by: actor.id, at, writtenBy, thing: 'agreed' })
    await record(tx, actor, at, {
      kind: 'agreeGradeTable',
      subjectType: 'newsroom',
      subjectId: tableId,
      detail: { after: { n, note, below: belowUsual(rows).length } },
    })
    return done(null)
  })
}
