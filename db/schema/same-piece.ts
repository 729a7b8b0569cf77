import { index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { LOCALES } from '@/newsroom/language/locales'
import { id, moment } from './columns'
import { person } from './people'
import { edition, story } from './story'

/** Stories that are the same piece in several languages share a piece. */
export const samePiece = pgTable(
  'same_piece',
  {
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    pieceId: uuid('piece_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId] }), index('same_piece_members').on(table.pieceId)],
)

/** Leave to correct one language alone, with the reason: given once an edition and language, and kept. */
export const correctedAlone = pgTable(
  'corrected_alone',
  {
    id: id(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    /** The language that goes without a note. */
    locale: text('locale', { enum: LOCALES }).notNull(),
    reason: text('reason').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => person.id),
    at: moment('at').notNull(),
  },
  (table) => [unique('corrected_alone_once').on(table.editionId, table.locale)],
)
