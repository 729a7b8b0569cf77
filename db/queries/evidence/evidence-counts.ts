import { and, asc, count, gte, lt, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { editorialEvidence } from '@/db/schema/evidence'
import type { GradeCount } from '@/newsroom/evidence/grade-counts'
import type { Period } from './evidence-rows'

/** How many publications of a period had each grade, and how many of those a person had examined. Numbers only. */
export const evidenceCounts = (reader: Reader, { from, to }: Period): Promise<readonly GradeCount[]> => {
  const { at, aiGrade, humanReviewed } = editorialEvidence
  const examined = sql<number>`count(*) filter (where ${humanReviewed})`.mapWith(Number)
  return reader
    .select({
      grade: aiGrade,
      reviewed: examined,
      notReviewed: sql<number>`count(*) filter (where not ${humanReviewed})`.mapWith(Number),
      disclosed: sql<number>`count(*) filter (where ${editorialEvidence.decision} = 'disclosed')`.mapWith(Number),
      all: count(),
    })
    .from(editorialEvidence)
    .where(and(gte(at, from), lt(at, to)))
    .groupBy(aiGrade)
    .orderBy(asc(aiGrade))
}
