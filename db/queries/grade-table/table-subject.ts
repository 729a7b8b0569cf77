import type { Reader } from '@/db/connect'
import { belowUsual } from '@/newsroom/grade-table/below-usual'
import type { GradeRows } from '@/newsroom/grade-table/grade-table'
import type { GradeTableSubject } from '@/newsroom/policy/subjects'
import { aiLaw } from './ai-law'

type Written = { readonly writtenBy: string; readonly rows: GradeRows }

/** A table of grades as the policy asks about it. */
export const tableSubject = async (reader: Reader, { writtenBy, rows }: Written): Promise<GradeTableSubject> => ({
  writers: [writtenBy],
  law: belowUsual(rows).length === 0 ? null : (await aiLaw(reader)).map(({ id }) => id),
})
