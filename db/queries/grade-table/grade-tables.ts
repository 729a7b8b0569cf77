import { desc, eq, lt } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { gradeTable } from '@/db/schema/grade-tables'
import { newsroom } from '@/db/schema/newsroom'
import { person } from '@/db/schema/people'
import { belowUsual } from '@/newsroom/grade-table/below-usual'
import type { GradeTablePage } from '@/newsroom/grade-table/on-screen'
import { tableState } from '@/newsroom/grade-table/table-state'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { readCursor, writeCursor } from '../cursor'
import { aiLaw } from './ai-law'
import { gradesInForce } from './grades-in-force'

const agreer = alias(person, 'agreer')
const returner = alias(person, 'returner')
const signed = (by: string | null, at: Date | null) => (by === null || at === null ? null : { by, at })

type Asked = { readonly at: Date; readonly after: string | null; readonly size: number }

/** The table of grades in force and those written before and after it; null for those who may not read the book. */
export const gradeTables = async (
  reader: Reader,
  actor: Actor,
  { at, after, size }: Asked,
): Promise<GradeTablePage | null> => {
  if (!can(actor, 'disclaimer.read')) return null
  const place = readCursor(z.tuple([z.int()]), after)
  const rows = await reader
    .select({ row: gradeTable, writer: person.name, agreer: agreer.name, returner: returner.name })
    .from(gradeTable)
    .innerJoin(person, eq(person.id, gradeTable.writtenBy))
    .leftJoin(agreer, eq(agreer.id, gradeTable.agreedBy))
    .leftJoin(returner, eq(returner.id, gradeTable.returnedBy))
    .where(place ? lt(gradeTable.n, place[0]) : undefined)
    .orderBy(desc(gradeTable.n))
    .limit(size + 1)
  const [house] = await reader.select({ zone: newsroom.timeZone }).from(newsroom)
  const inForce = await gradesInForce(reader, at)
  const law = await aiLaw(reader)
  const lawIds = law.map(({ id }) => id)
  const shown = rows.slice(0, size)
  return {
    inForce,
    zone: house?.zone ?? 'UTC',
    law: law.map(({ name }) => name),
    lines: shown.map(({ row, ...names }) => {
      const { id, n, rows: said, duties, note, effectiveFrom, writtenBy } = row
      const state = tableState(row, inForce.n, at)
      const below = belowUsual(said)
      const subject = { writers: [writtenBy], law: below.length === 0 ? null : lawIds }
      return {
        ...{ id, n, rows: said, duties, note, effectiveFrom, state, below },
        written: { by: names.writer, at: row.writtenAt },
        agreed: signed(names.agreer, row.agreedAt),
        returned: signed(names.returner, row.returnedAt),
        mayAgree: state === 'waiting' && can(actor, 'grades.agree', subject),
      }
    }),
    mayWrite: can(actor, 'grades.write'),
    next: rows.length > size ? writeCursor([shown.at(-1)?.row.n ?? 0]) : null,
  }
}
