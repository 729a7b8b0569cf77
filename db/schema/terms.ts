import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { LOCALES } from '@/newsroom/language/locales'
import { CATEGORIES, FORMS, LEVELS } from '@/newsroom/machine-check/levels'
import { id, moment } from './columns'
import { person } from './people'

/** Words the house wants looked at. What it says stands in its versions. */
export const termList = pgTable('term_list', {
  id: id(),
  name: text('name').notNull().unique(),
  addedBy: uuid('added_by').references(() => person.id),
  addedAt: moment('added_at').notNull(),
})

/** Immutable once approved (trigger). The newest approved version is the one in force. */
export const termListVersion = pgTable(
  'term_list_version',
  {
    id: id(),
    listId: uuid('list_id')
      .notNull()
      .references(() => termList.id),
    n: integer('n').notNull(),
    changeNote: text('change_note').notNull(),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => person.id),
    writtenAt: moment('written_at').notNull(),
    /** Everybody who wrote in the draft: none of them approves it. */
    writers: uuid('writers').array().notNull(),
    approvedBy: uuid('approved_by').references(() => person.id),
    approvedAt: moment('approved_at'),
    /** SHA-256 over the terms, set at approval. */
    contentHash: text('content_hash'),
  },
  (table) => [
    unique('term_list_version_number').on(table.listId, table.n),
    uniqueIndex('term_list_version_one_draft').on(table.listId).where(sql`approved_at is null`),
    check('term_list_version_four_eyes', sql`approved_by is null or approved_by <> all (writers)`),
    check('term_list_version_approved', sql`(approved_by is null) = (approved_at is null)`),
    check('term_list_version_written', sql`written_by = any (writers)`),
  ],
)

export const term = pgTable(
  'term',
  {
    id: id(),
    versionId: uuid('version_id')
      .notNull()
      .references(() => termListVersion.id),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    form: text('form', { enum: FORMS }).notNull(),
    category: text('category', { enum: CATEGORIES }).notNull(),
    level: text('level', { enum: LEVELS }).notNull(),
    replacement: text('replacement').notNull(),
    /** Null: in every language. */
    locale: text('locale', { enum: LOCALES }),
    validFrom: moment('valid_from'),
    validTo: moment('valid_to'),
    owner: text('owner').notNull(),
    note: text('note').notNull(),
  },
  (table) => [
    index('term_version').on(table.versionId, table.position),
    check('term_short', sql`char_length(text) between 1 and 240`),
  ],
)
