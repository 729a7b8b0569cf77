import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, moment } from './columns'
import { disclaimerTemplate } from './disclaimers'
import { person } from './people'
import { edition, story } from './story'

/**
 * A notice that was typed into the copy of a piece and lifted out of it, word for word. Where no approved text was like
 * it, it waits for a person: for the template that stands in its place, or for why none has to. What was lifted, and what
 * was decided about it, is never written anew (trigger).
 */
export const liftedNotice = pgTable(
  'lifted_notice',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    /** The edition it stood in. */
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    text: text('text').notNull(),
    sha256: text('sha256').notNull(),
    liftedBy: uuid('lifted_by')
      .notNull()
      .references(() => person.id),
    liftedAt: moment('lifted_at').notNull(),
    /** What was proposed as it was lifted; null: nothing was like it. */
    proposedId: uuid('proposed_id').references(() => disclaimerTemplate.id),
    /** What stands in its place. */
    templateId: uuid('template_id').references(() => disclaimerTemplate.id),
    /** Why nothing has to. */
    reason: text('reason').notNull().default(''),
    decidedBy: uuid('decided_by').references(() => person.id),
    decidedAt: moment('decided_at'),
  },
  (table) => [
    unique('lifted_notice_once').on(table.storyId, table.sha256),
    index('lifted_notice_undecided').on(table.storyId, table.liftedAt, table.id).where(sql`decided_at is null`),
    check('lifted_notice_text', sql`btrim(text) <> ''`),
    check('lifted_notice_decided', sql`(decided_by is null) = (decided_at is null)`),
    check(
      'lifted_notice_decision',
      sql`case when decided_at is null then template_id is null and reason = '' else (template_id is null) = (btrim(reason) <> '') end`,
    ),
  ],
)

/**
 * A notice somebody decided to leave in the text of a piece, until it is taken back. Known by its folded words, so that
 * it stays left however it is set; the row stays (trigger).
 */
export const leftNotice = pgTable(
  'left_notice',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    /** The edition it stood in. */
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    text: text('text').notNull(),
    /** SHA-256, hex, of its folded words. */
    fingerprint: text('fingerprint').notNull(),
    leftBy: uuid('left_by')
      .notNull()
      .references(() => person.id),
    leftAt: moment('left_at').notNull(),
    takenBackBy: uuid('taken_back_by').references(() => person.id),
    takenBackAt: moment('taken_back_at'),
  },
  (table) => [
    uniqueIndex('left_notice_once').on(table.storyId, table.fingerprint).where(sql`taken_back_at is null`),
    check('left_notice_text', sql`btrim(text) <> ''`),
    check('left_notice_taken_back', sql`(taken_back_by is null) = (taken_back_at is null)`),
  ],
)
