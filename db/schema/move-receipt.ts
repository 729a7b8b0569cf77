import { index, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import type { MoveMade } from '@/newsroom/workflow/move-made'
import { moment } from './columns'
import { person } from './people'
import { edition } from './story'

/** A move that was made: whoever asks again with the same key, because no answer came, gets the first one. */
export const moveReceipt = pgTable(
  'move_receipt',
  {
    requestId: uuid('request_id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    /** The edition that was asked to move; with `startNext` not the one that was opened. */
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    made: jsonb('made').$type<MoveMade>().notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('move_receipt_at').on(table.at)],
)
