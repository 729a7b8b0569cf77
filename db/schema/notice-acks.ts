import { integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns'
import { disclaimerVersion } from './disclaimers'
import { person } from './people'
import { edition, story } from './story'

/**
 * Somebody who wrote in a piece has read this wording for it. It holds for the piece as long as the wording is the same:
 * a new version is asked about again. Insert only (trigger).
 */
export const disclaimerAck = pgTable(
  'disclaimer_ack',
  {
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    versionId: uuid('version_id')
      .notNull()
      .references(() => disclaimerVersion.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    /** The edition and revision they read it with. */
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    seq: integer('seq').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ name: 'disclaimer_ack_once', columns: [table.storyId, table.versionId, table.personId] })],
)
