import { boolean, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { FOUND_BY, PLACES, SEVERITIES } from '@/newsroom/corrections/kinds'
import { LOCALES } from '@/newsroom/language/locales'
import { EDITION_KINDS } from '@/newsroom/workflow/states'
import { id, moment } from './columns'
import { section } from './newsroom'
import { person } from './people'
import { publication } from './publication'
import { edition, story } from './story'

/**
 * A change made public: written in the publish transaction from the note in the package. A record, never edited and
 * never deleted; a later one may supersede it.
 */
export const correction = pgTable(
  'correction',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publication.id),
    /** Counts the changes of one story. */
    n: integer('n').notNull(),
    kind: text('kind', { enum: EDITION_KINDS }).notNull(),
    severity: text('severity', { enum: SEVERITIES }).notNull(),
    /** What was wrong; empty where the kind does not ask for it. */
    wrong: text('wrong').notNull(),
    /** What is right. */
    right: text('right').notNull(),
    /** The line readers get, in the language of the piece. */
    text: text('text').notNull(),
    place: text('place', { enum: PLACES }).notNull(),
    foundBy: text('found_by', { enum: FOUND_BY }).notNull(),
    affectsHeadline: boolean('affects_headline').notNull(),
    affectsCard: boolean('affects_card').notNull(),
    /** Since when readers had the text that this puts right. */
    wrongSince: moment('wrong_since').notNull(),
    language: text('language', { enum: LOCALES }).notNull(),
    sectionId: uuid('section_id')
      .notNull()
      .references(() => section.id),
    /** Does it stand on the corrections page? Typos and updates do not. */
    listed: boolean('listed').notNull(),
    approvedBy: uuid('approved_by').references(() => person.id),
    supersedesId: uuid('supersedes_id'),
    at: moment('at').notNull(),
  },
  (table) => [
    unique('correction_number').on(table.storyId, table.n),
    index('correction_list').on(table.at, table.id),
    index('correction_list_section').on(table.sectionId, table.at, table.id),
  ],
)
