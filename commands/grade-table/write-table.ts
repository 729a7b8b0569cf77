import { and, isNull, max } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { gradesInForce } from '@/db/queries/grade-table/grades-in-force'
import { tableSubject } from '@/db/queries/grade-table/table-subject'
import { gradeTable } from '@/db/schema/grade-tables'
import { newsroom } from '@/db/schema/newsroom'
import { changedCells, changedDuties } from '@/newsroom/grade-table/changed-cells'
import { tableFault } from '@/newsroom/grade-table/table-fault'
import { WrittenTable } from '@/newsroom/grade-table/written-table'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { startOfDay } from '@/newsroom/time/start-of-day'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { tellTableWaits } from './tell-of-table'

export const WriteTable = WrittenTable
export type WriteTable = WrittenTable

const isOneWaiting = async (tx: Tx): Promise<boolean> => {
  const { agreedAt, returnedAt } = gradeTable
  return (await tx.$count(gradeTable, and(isNull(agreedAt), isNull(returnedAt)))) > 0
}

/** Writes what follows from the grades, for somebody else to agree to. Until then nothing changes for any piece. */
export const writeTable = async (
  { db, actor, now, newId }: Context,
  { rows, duties, note, from }: WriteTable,
): Promise<Result<{ tableId: string }>> => {
  if (!can(actor, 'grades.write')) return refused({ kind: 'forbidden', because: 'role' })
  const fault = tableFault(rows)
  if (fault) return invalid('form', fault)
  return attempt(db, async (tx) => {
    const at = now()
    // One writer at a time: the row of the house itself is held.
    const [house] = await tx.select({ zone: newsroom.timeZone }).from(newsroom).for('update')
    if (await isOneWaiting(tx)) return invalid('form', 'tableWaits')
    const effectiveFrom = startOfDay(from, house?.zone ?? 'UTC')
    if (!effectiveFrom) return invalid('from', 'from')
    const before = await gradesInForce(tx, at)
    const changes = changedCells(before, { rows, duties })
    if (changes.length + changedDuties(before, { rows, duties }).length === 0) return invalid('form', 'tableSame')
    const [last] = await tx.select({ n: max(gradeTable.n) }).from(gradeTable)
    const n = (last?.n ?? 0) + 1
    const tableId = newId()
    const written = { rows, duties, note, effectiveFrom, writtenBy: actor.id, writtenAt: at }
    await tx.insert(gradeTable).values({ id: tableId, n, ...written })
    await tellTableWaits(tx, { id: tableId, by: actor.id, at }, await tableSubject(tx, written))
    await record(tx, actor, at, {
      kind: 'writeGradeTable',
      subjectType: 'newsroom',
      subjectId: tableId,
      detail: { before: { n: before.n }, after: { n, note, changes: changes.length, from } },
    })
    return done({ tableId })
  })
}
