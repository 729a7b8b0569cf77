import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { JURISDICTIONS } from '@/newsroom/story/jurisdictions'
import { id, moment } from './columns'
import { person } from './people'

/** When an election is on somewhere, as the house has it. A row changes once: when it is taken back (trigger). */
export const electionWindow = pgTable(
  'election_window',
  {
    id: id(),
    jurisdiction: text('jurisdiction', { enum: JURISDICTIONS }).notNull(),
    name: text('name').notNull(),
    /** The days as they were said, `2027-01-31`, beside the instants: the rules of zones change. */
    firstDay: text('first_day').notNull(),
    lastDay: text('last_day').notNull(),
    zone: text('zone').notNull(),
    fromAt: moment('from_at').notNull(),
    /** The first instant after its last day. */
    toAt: moment('to_at').notNull(),
    addedBy: uuid('added_by')
      .notNull()
      .references(() => person.id),
    addedAt: moment('added_at').notNull(),
    endedBy: uuid('ended_by').references(() => person.id),
    endedAt: moment('ended_at'),
  },
  (table) => [
    index('election_window_until').on(table.toAt.desc(), table.id.desc()),
    check('election_window_order', sql`to_at > from_at`),
    check('election_window_name', sql`btrim(name) <> ''`),
    check('election_window_ended', sql`(ended_by is null) = (ended_at is null)`),
  ],
)
