import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { NATURES } from '@/newsroom/evidence/responsibility'
import type { PerLocale } from '@/newsroom/language/locales'
import { id, moment } from './columns'
import { editorialResponsibility } from './evidence'
import { person } from './people'

/**
 * What the house declares about what machines make: nothing of it goes out without human review or editorial control.
 * Written by one, confirmed by another. A row changes twice at most: when it is confirmed, and when it ends (trigger).
 */
export const houseDeclaration = pgTable(
  'house_declaration',
  {
    id: id(),
    n: integer('n').notNull().unique(),
    texts: jsonb('texts').$type<PerLocale>().notNull(),
    /** The law it is made under, as the house cites it. */
    reference: text('reference').notNull(),
    responsibleId: uuid('responsible_id')
      .notNull()
      .references(() => editorialResponsibility.id),
    /** As they were called when it was written. */
    responsibleName: text('responsible_name').notNull(),
    responsibleNature: text('responsible_nature', { enum: NATURES }).notNull(),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => person.id),
    writtenAt: moment('written_at').notNull(),
    confirmedBy: uuid('confirmed_by').references(() => person.id),
    confirmedAt: moment('confirmed_at'),
    /** Returned before it was confirmed, or withdrawn after. */
    endedBy: uuid('ended_by').references(() => person.id),
    endedAt: moment('ended_at'),
  },
  (table) => [
    uniqueIndex('house_declaration_waits_once')
      .on(sql`(confirmed_at is null)`)
      .where(sql`${table.confirmedAt} is null and ${table.endedAt} is null`),
    check('house_declaration_four_eyes', sql`confirmed_by is null or confirmed_by <> written_by`),
    check('house_declaration_confirmed', sql`(confirmed_by is null) = (confirmed_at is null)`),
    check('house_declaration_ended', sql`(ended_by is null) = (ended_at is null)`),
    check('house_declaration_reference', sql`btrim(reference) <> ''`),
  ],
)
