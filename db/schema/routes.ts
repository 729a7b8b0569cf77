import { sql } from 'drizzle-orm'
import { integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { PerLocale } from '@/newsroom/language/locales'
import { SOURCE_TYPES } from '@/newsroom/story/source'
import type { ReviewPlan } from '@/newsroom/workflow/routes'
import { EDITION_KINDS } from '@/newsroom/workflow/states'
import { id, moment } from './columns'
import { section } from './newsroom'
import { person } from './people'

/** A review route; changing it writes the next version, and runs keep the one they began with. Insert only. */
export const reviewRoute = pgTable(
  'review_route',
  {
    id: id(),
    key: text('key').notNull(),
    version: integer('version').notNull(),
    names: jsonb('names').$type<PerLocale>().notNull(),
    plan: jsonb('plan').$type<ReviewPlan>().notNull(),
    writtenBy: uuid('written_by').references(() => person.id),
    at: moment('at').notNull(),
  },
  (table) => [unique('review_route_version').on(table.key, table.version)],
)

/** Which pieces take which route. Every null means "any"; where several fit, the union of their stages applies. */
export const routeRule = pgTable(
  'route_rule',
  {
    id: id(),
    routeKey: text('route_key').notNull(),
    sectionId: uuid('section_id').references(() => section.id),
    sourceType: text('source_type', { enum: SOURCE_TYPES }),
    kind: text('kind', { enum: EDITION_KINDS }),
    addedBy: uuid('added_by').references(() => person.id),
    addedAt: moment('added_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [
    uniqueIndex('route_rule_once')
      .on(table.routeKey, table.sectionId, table.sourceType, table.kind)
      .where(sql`ended_at is null`),
  ],
)
