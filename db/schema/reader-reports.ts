import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { REPORT_STATES } from '@/newsroom/corrections/reader-report'
import { LOCALES } from '@/newsroom/language/locales'
import { id, moment } from './columns'
import { person } from './people'
import { publication } from './publication'
import { edition, story } from './story'

/** An error a reader reports. What they wrote never changes; the newsroom takes it up or closes it. */
export const readerReport = pgTable(
  'reader_report',
  {
    id: id(),
    /** What the reader is told, to ask after it. */
    reference: text('reference').notNull(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    /** What stood on the page they read. */
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publication.id),
    quote: text('quote').notNull(),
    /** The block of the published copy the quote stands in; null: not there word for word. */
    fragment: text('fragment'),
    wrong: text('wrong').notNull(),
    /** For an answer, and for nothing else. */
    email: text('email'),
    language: text('language', { enum: LOCALES }).notNull(),
    at: moment('at').notNull(),
    state: text('state', { enum: REPORT_STATES }).notNull().default('open'),
    /** The edition that puts it right. */
    takenEditionId: uuid('taken_edition_id').references(() => edition.id),
    settledAt: moment('settled_at'),
    settledBy: uuid('settled_by').references(() => person.id),
    /** Why it was closed. */
    reason: text('reason'),
  },
  (table) => [
    unique('reader_report_reference').on(table.reference),
    index('reader_report_list').on(table.state, table.at.desc(), table.id.desc()),
    index('reader_report_story').on(table.storyId, table.at.desc()),
    check(
      'reader_report_closed_with_reason',
      sql`state <> 'closed' or (reason is not null and settled_at is not null)`,
    ),
  ],
)
