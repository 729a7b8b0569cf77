import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Duties } from '@/newsroom/grade-table/duties'
import type { GradeRows } from '@/newsroom/grade-table/grade-table'
import { id, moment } from './columns'
import { person } from './people'

/**
 * What follows from the grade of a piece, as the house has it: the label and the code for machines, and from when the law
 * asks. Written by one, agreed to by another; where it says less than the usual table, by whoever answers for the law of
 * the notices about AI (trigger). Nothing in it ever changes but the answer. Without a row the usual table is in force.
 */
export const gradeTable = pgTable(
  'grade_table',
  {
    id: id(),
    n: integer('n').notNull().unique(),
    rows: jsonb('rows').$type<GradeRows>().notNull(),
    duties: jsonb('duties').$type<Duties>().notNull(),
    note: text('note').notNull(),
    /** Once agreed to; never before that. */
    effectiveFrom: moment('effective_from').notNull(),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => person.id),
    writtenAt: moment('written_at').notNull(),
    agreedBy: uuid('agreed_by').references(() => person.id),
    agreedAt: moment('agreed_at'),
    /** Without having been agreed to. */
    returnedBy: uuid('returned_by').references(() => person.id),
    returnedAt: moment('returned_at'),
  },
  (table) => [
    uniqueIndex('grade_table_waits_once')
      .on(sql`(agreed_at is null)`)
      .where(sql`${table.agreedAt} is null and ${table.returnedAt} is null`),
    check('grade_table_four_eyes', sql`agreed_by is null or agreed_by <> written_by`),
    check('grade_table_agreed', sql`(agreed_by is null) = (agreed_at is null)`),
    check('grade_table_returned', sql`(returned_by is null) = (returned_at is null)`),
    check('grade_table_one_answer', sql`agreed_at is null or returned_at is null`),
    check('grade_table_numbered', sql`n > 0 and btrim(note) <> ''`),
    check(
      'grade_table_deepfake',
      sql`rows -> 'ai_deepfake' @> '{"reviewed": "require", "notReviewed": "require", "china": "require"}'`,
    ),
    check(
      'grade_table_people',
      sql`rows -> 'human_only' = '{"reviewed": "none", "notReviewed": "none", "china": "none", "code": null}'`,
    ),
  ],
)
