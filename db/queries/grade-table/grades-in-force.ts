import { and, desc, lte } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { gradeTable } from '@/db/schema/grade-tables'
import { type GradeTable, USUAL_TABLE } from '@/newsroom/grade-table/grade-table'

/** The table of grades in force at a moment: the newest agreed to by then whose day had come, else the usual one. */
export const gradesInForce = async (reader: Reader, at: Date): Promise<GradeTable> => {
  const { n, rows, duties, agreedAt, effectiveFrom } = gradeTable
  const [found] = await reader
    .select({ n, rows, duties })
    .from(gradeTable)
    .where(and(lte(agreedAt, at), lte(effectiveFrom, at)))
    .orderBy(desc(n))
    .limit(1)
  return found ?? USUAL_TABLE
}
