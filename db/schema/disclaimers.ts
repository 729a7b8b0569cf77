import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Condition } from '@/newsroom/disclaimers/condition'
import { KINDS, PLACEMENTS, REMOVABLE, VERSION_STATES } from '@/newsroom/disclaimers/kinds'
import { LOCALES } from '@/newsroom/language/locales'
import { id, moment } from './columns'
import { person } from './people'

export const disclaimerTemplate = pgTable('disclaimer_template', {
  id: id(),
  key: text('key').notNull().unique(),
  kind: text('kind', { enum: KINDS }).notNull(),
  name: text('name').notNull(),
  legalBasis: text('legal_basis').notNull(),
  placement: text('placement', { enum: PLACEMENTS }).notNull(),
  removable: text('removable', { enum: REMOVABLE }).notNull(),
  createdBy: uuid('created_by').references(() => person.id),
  createdAt: moment('created_at').notNull(),
  /** No new use; what was published keeps its wording. */
  withdrawnAt: moment('withdrawn_at'),
})

/** Immutable once approved (trigger). New wording is a new version, never an edit. */
export const disclaimerVersion = pgTable(
  'disclaimer_version',
  {
    id: id(),
    templateId: uuid('template_id')
      .notNull()
      .references(() => disclaimerTemplate.id),
    n: integer('n').notNull(),
    state: text('state', { enum: VERSION_STATES }).notNull(),
    changeNote: text('change_note').notNull(),
    effectiveFrom: moment('effective_from').notNull(),
    effectiveTo: moment('effective_to'),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => person.id),
    writtenAt: moment('written_at').notNull(),
    approvedBy: uuid('approved_by').references(() => person.id),
    approvedAt: moment('approved_at'),
    /** SHA-256 over the texts, set at approval. */
    contentHash: text('content_hash'),
  },
  (table) => [
    unique('disclaimer_version_number').on(table.templateId, table.n),
    check('disclaimer_version_four_eyes', sql`approved_by is null or approved_by <> written_by`),
    check(
      'disclaimer_version_approved',
      sql`(state = 'approved') <= (approved_by is not null and approved_at is not null)`,
    ),
  ],
)

export const disclaimerText = pgTable(
  'disclaimer_text',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => disclaimerVersion.id),
    locale: text('locale', { enum: LOCALES }).notNull(),
    /** Plain text with `{{variables}}`; paragraphs are separated by one blank line. */
    text: text('text').notNull(),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => person.id),
  },
  (table) => [unique('disclaimer_text_once').on(table.versionId, table.locale)],
)

/** A rule that demands a template. Changing one closes it and opens its successor, so old traces stay readable. */
export const disclaimerRule = pgTable(
  'disclaimer_rule',
  {
    id: id(),
    templateId: uuid('template_id')
      .notNull()
      .references(() => disclaimerTemplate.id),
    when: jsonb('when').$type<Condition>().notNull(),
    /** Null: where the template stands by default. */
    placement: text('placement', { enum: PLACEMENTS }),
    priority: integer('priority').notNull(),
    effectiveFrom: moment('effective_from').notNull(),
    effectiveTo: moment('effective_to'),
    writtenBy: uuid('written_by').references(() => person.id),
    writtenAt: moment('written_at').notNull(),
  },
  (table) => [index('disclaimer_rule_template').on(table.templateId)],
)
