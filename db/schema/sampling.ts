import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, real, text, unique, uuid } from 'drizzle-orm/pg-core'
import { PLACES } from '@/newsroom/sampling/places'
import { SOURCE_TYPES } from '@/newsroom/story/source'
import { id, moment } from './columns'
import { section } from './newsroom'
import { desk, person } from './people'
import { publication } from './publication'
import { story } from './story'

/** Published pieces of a month, drawn by lot to be read for errors. Insert only. */
export const sample = pgTable(
  'sample',
  {
    id: id(),
    deskId: uuid('desk_id')
      .notNull()
      .references(() => desk.id),
    sectionId: uuid('section_id')
      .notNull()
      .references(() => section.id),
    /** `2026-11`, on the newsroom's clock. */
    month: text('month').notNull(),
    /** How many were asked for. */
    size: integer('size').notNull(),
    /** How many there were to draw from. */
    outOf: integer('out_of').notNull(),
    /** Whoever draws again with it gets the same pieces. */
    seed: text('seed').notNull(),
    /** The most errors in ten thousand characters, as the house held it when the sample was drawn. */
    limit: real('error_limit').notNull(),
    drawnBy: uuid('drawn_by')
      .notNull()
      .references(() => person.id),
    at: moment('at').notNull(),
  },
  (table) => [
    index('sample_list').on(table.at.desc(), table.id.desc()),
    check('sample_size', sql`size > 0 and out_of > 0 and error_limit >= 0`),
  ],
)

/** One piece of a sample. Checked once, by one person. */
export const samplePiece = pgTable(
  'sample_piece',
  {
    id: id(),
    sampleId: uuid('sample_id')
      .notNull()
      .references(() => sample.id),
    ord: integer('ord').notNull(),
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publication.id),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    sourceType: text('source_type', { enum: SOURCE_TYPES }).notNull(),
    /** Code points of headline, copy and captions, without white space. */
    characters: integer('characters').notNull(),
    /** Who records its errors, from the first on. */
    checkerId: uuid('checker_id').references(() => person.id),
    checkedAt: moment('checked_at'),
  },
  (table) => [
    unique('sample_piece_once').on(table.sampleId, table.publicationId),
    unique('sample_piece_order').on(table.sampleId, table.ord),
    index('sample_piece_checked').on(table.checkedAt.desc()),
    check('sample_piece_checker', sql`checked_at is null or checker_id is not null`),
  ],
)

/** One thing found wrong in a piece of a sample. Insert only. */
export const sampleError = pgTable(
  'sample_error',
  {
    id: id(),
    pieceId: uuid('piece_id')
      .notNull()
      .references(() => samplePiece.id),
    place: text('place', { enum: PLACES }).notNull(),
    wrong: text('wrong').notNull(),
    right: text('right').notNull(),
    /** How often it stands there. */
    times: integer('times').notNull(),
    /** Key of the stage that should have caught it. */
    stage: text('stage').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => person.id),
    at: moment('at').notNull(),
  },
  (table) => [index('sample_error_piece').on(table.pieceId, table.at), check('sample_error_times', sql`times > 0`)],
)

/** An error that was written down by mistake: it stays on record, and no longer counts. Insert only. */
export const sampleErrorTakenBack = pgTable(
  'sample_error_taken_back',
  {
    errorId: uuid('error_id')
      .primaryKey()
      .references(() => sampleError.id),
    reason: text('reason').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => person.id),
    at: moment('at').notNull(),
  },
  () => [check('sample_error_taken_back_reason', sql`reason <> ''`)],
)
