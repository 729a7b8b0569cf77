import { sql } from 'drizzle-orm'
import { check, jsonb, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Loosened } from '@/newsroom/disclaimers/loosening'
import { id, moment } from './columns'
import { disclaimerTemplate } from './disclaimers'
import { person } from './people'

/**
 * Somebody asks that a template bind less: that it may be left out, lose its legal owner, or be carried unread. It does
 * once a second person has agreed; a record from then on (trigger).
 */
export const disclaimerLoosening = pgTable(
  'disclaimer_loosening',
  {
    id: id(),
    templateId: uuid('template_id')
      .notNull()
      .references(() => disclaimerTemplate.id),
    /** What would be loosened, as it was when this was asked and as it would be. */
    before: jsonb('before').$type<Loosened>().notNull(),
    after: jsonb('after').$type<Loosened>().notNull(),
    askedBy: uuid('asked_by')
      .notNull()
      .references(() => person.id),
    askedAt: moment('asked_at').notNull(),
    agreedBy: uuid('agreed_by').references(() => person.id),
    agreedAt: moment('agreed_at'),
    /** Nobody asks for it any more. */
    droppedBy: uuid('dropped_by').references(() => person.id),
    droppedAt: moment('dropped_at'),
  },
  (table) => [
    uniqueIndex('disclaimer_loosening_once').on(table.templateId).where(sql`agreed_at is null and dropped_at is null`),
    check('disclaimer_loosening_four_eyes', sql`agreed_by is null or agreed_by <> asked_by`),
    check('disclaimer_loosening_agreed', sql`(agreed_by is null) = (agreed_at is null)`),
    check('disclaimer_loosening_dropped', sql`(dropped_by is null) = (dropped_at is null)`),
    check('disclaimer_loosening_answered', sql`agreed_at is null or dropped_at is null`),
  ],
)
