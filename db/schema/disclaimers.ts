import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Condition } from '@/newsroom/disclaimers/condition'
import {
  EFFECTS,
  KINDS,
  ORIGINS,
  PLACEMENTS,
  REMOVABLE,
  RULE_STATES,
  TEXT_STATES,
  VERSION_STATES,
} from '@/newsroom/disclaimers/kinds'
import type { TemplateNames } from '@/newsroom/disclaimers/template-name'
import { LOCALES } from '@/newsroom/language/locales'
import { JURISDICTIONS } from '@/newsroom/story/jurisdictions'
import { id, moment } from './columns'
import { person } from './people'

export const disclaimerTemplate = pgTable('disclaimer_template', {
  id: id(),
  key: text('key').notNull().unique(),
  kind: text('kind', { enum: KINDS }).notNull(),
  /** The name of last resort, in the language it was written in. */
  name: text('name').notNull(),
  names: jsonb('names').$type<TemplateNames>().notNull().default({}),
  legalBasis: text('legal_basis').notNull(),
  placement: text('placement', { enum: PLACEMENTS }).notNull(),
  removable: text('removable', { enum: REMOVABLE }).notNull(),
  /** Who looks after the wording, and who answers for its law: without the second no rule may forbid what is never left out. */
  ownerId: uuid('owner_id').references(() => person.id),
  legalOwnerId: uuid('legal_owner_id').references(() => person.id),
  /** When somebody should have looked at it again. */
  reviewBy: moment('review_by'),
  /** Whoever writes a piece that carries it says that they have read it. */
  requiresAck: boolean('requires_ack').notNull().default(false),
  /** Of the templates of one group a piece carries one. */
  exclusiveGroup: text('exclusive_group'),
  createdBy: uuid('created_by').references(() => person.id),
  createdAt: moment('created_at').notNull(),
  /** What two people agreed to when it was last loosened: without a newer one it only becomes stricter (trigger). */
  loosenedById: uuid('loosened_by_id'),
  /** No rule and nobody may ask for it anew; what asks for it already goes on. */
  deprecatedAt: moment('deprecated_at'),
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
    origin: text('origin', { enum: ORIGINS }).notNull().default('authored'),
    state: text('state', { enum: TEXT_STATES }).notNull().default('draft'),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => person.id),
    approvedBy: uuid('approved_by').references(() => person.id),
  },
  (table) => [
    unique('disclaimer_text_once').on(table.versionId, table.locale),
    check('disclaimer_text_four_eyes', sql`approved_by is null or approved_by <> written_by`),
    check('disclaimer_text_approved', sql`(state = 'approved') = (approved_by is not null)`),
    check('disclaimer_text_converted', sql`not (origin = 'converted' and state = 'approved')`),
  ],
)

/** A language whose approved text may stand in for another that has none; only once a second person agreed. */
export const disclaimerFallback = pgTable(
  'disclaimer_fallback',
  {
    id: id(),
    templateId: uuid('template_id')
      .notNull()
      .references(() => disclaimerTemplate.id),
    locale: text('locale', { enum: LOCALES }).notNull(),
    standIn: text('stand_in', { enum: LOCALES }).notNull(),
    /** Among the stand-ins of one language. */
    position: integer('position').notNull(),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => person.id),
    writtenAt: moment('written_at').notNull(),
    approvedBy: uuid('approved_by').references(() => person.id),
    approvedAt: moment('approved_at'),
    /** From then on nothing stands in any more; the row stays, so that old traces can be read. */
    endedBy: uuid('ended_by').references(() => person.id),
    endedAt: moment('ended_at'),
  },
  (table) => [
    uniqueIndex('disclaimer_fallback_once')
      .on(table.templateId, table.locale, table.standIn)
      .where(sql`ended_at is null`),
    check('disclaimer_fallback_other', sql`locale <> stand_in`),
    check('disclaimer_fallback_four_eyes', sql`approved_by is null or approved_by <> written_by`),
    check('disclaimer_fallback_approved', sql`(approved_by is null) = (approved_at is null)`),
    check('disclaimer_fallback_ended', sql`(ended_by is null) = (ended_at is null)`),
  ],
)

/**
 * What a rule says about a template. Once approved it can only be closed (trigger): changing one is a draft that takes
 * its place at its own approval, so old traces stay readable.
 */
export const disclaimerRule = pgTable(
  'disclaimer_rule',
  {
    id: id(),
    templateId: uuid('template_id')
      .notNull()
      .references(() => disclaimerTemplate.id),
    effect: text('effect', { enum: EFFECTS }).notNull().default('require'),
    when: jsonb('when').$type<Condition>().notNull(),
    /** Empty: for pieces meant for anywhere. */
    jurisdictions: text('jurisdictions', { enum: JURISDICTIONS }).array().notNull().default([]),
    /** Null: where the template stands by default. */
    placement: text('placement', { enum: PLACEMENTS }),
    priority: integer('priority').notNull(),
    effectiveFrom: moment('effective_from').notNull(),
    effectiveTo: moment('effective_to'),
    state: text('state', { enum: RULE_STATES }).notNull().default('draft'),
    /** The rule whose place it takes once it is approved. */
    replacesId: uuid('replaces_id').references((): AnyPgColumn => disclaimerRule.id),
    /** Who wrote it last; null in rules the house came with. */
    writtenBy: uuid('written_by').references(() => person.id),
    writtenAt: moment('written_at').notNull(),
    /** Everybody who wrote in the draft: none of them approves it. */
    writers: uuid('writers').array().notNull().default([]),
    /** Null in rules from before rules were approved. */
    approvedBy: uuid('approved_by').references(() => person.id),
    approvedAt: moment('approved_at'),
    /** Somebody wants it to end, and it takes a second person. */
    endAskedBy: uuid('end_asked_by').references(() => person.id),
    endAskedAt: moment('end_asked_at'),
    endApprovedBy: uuid('end_approved_by').references(() => person.id),
  },
  (table) => [
    index('disclaimer_rule_template').on(table.templateId),
    check(
      'disclaimer_rule_four_eyes',
      sql`approved_by is null or (approved_by <> written_by and approved_by <> all (writers))`,
    ),
    check('disclaimer_rule_approved', sql`(state = 'approved') = (approved_at is not null)`),
    check('disclaimer_rule_end_asked', sql`(end_asked_by is null) = (end_asked_at is null)`),
    check(
      'disclaimer_rule_end_four_eyes',
      sql`end_approved_by is null or (end_asked_by is not null and end_approved_by <> end_asked_by)`,
    ),
  ],
)
