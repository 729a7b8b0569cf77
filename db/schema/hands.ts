import { index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns'
import { person } from './people'
import { edition } from './story'

/** Everybody who had a hand in the package since it was last approved. */
export const editionHand = pgTable(
  'edition_hand',
  {
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    at: moment('at').notNull(),
  },
  (table) => [
    unique('edition_hand_once').on(table.editionId, table.personId),
    index('edition_hand_person').on(table.personId),
  ],
)

/** This hash of the package was on this person's screen. */
export const seen = pgTable(
  'seen',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    packageHash: text('package_hash').notNull(),
    seq: integer('seq').notNull(),
    /** What the evidence of a review says; looking again does not change it. */
    firstAt: moment('first_at').notNull(),
    /** The last look, from which the next one starts. */
    at: moment('at').notNull(),
  },
  (table) => [unique('seen_once').on(table.personId, table.editionId, table.packageHash)],
)
