import { sql } from 'drizzle-orm'
import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { LOCALES } from '@/newsroom/language/locales'
import { RESPONSES, TAKEDOWN_CATEGORIES } from '@/newsroom/workflow/takedown'
import { id, moment } from './columns'
import { edition, story } from './story'

/** A story taken down, and what readers get in its place. Only its end is written later, once, by `reinstate`. */
export const withdrawal = pgTable(
  'withdrawal',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    response: text('response', { enum: RESPONSES }).notNull(),
    category: text('category', { enum: TAKEDOWN_CATEGORIES }).notNull(),
    /** What readers are told, in the language of the piece. */
    explanation: text('explanation').notNull(),
    language: text('language', { enum: LOCALES }).notNull(),
    /** Path on this site; only with `redirect`. */
    redirectTo: text('redirect_to'),
    /** Who demanded it; only with `451`. */
    blockedBy: text('blocked_by'),
    fromAt: moment('from_at').notNull(),
    toAt: moment('to_at'),
  },
  (table) => [
    uniqueIndex('withdrawal_one_standing').on(table.storyId).where(sql`to_at is null`),
    index('withdrawal_list').on(table.fromAt, table.id).where(sql`to_at is null`),
  ],
)

/** The public answer for a killed story: 410 with this notice. */
export const killNotice = pgTable(
  'kill_notice',
  {
    storyId: uuid('story_id')
      .primaryKey()
      .references(() => story.id),
    notice: text('notice').notNull(),
    language: text('language', { enum: LOCALES }).notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('kill_notice_list').on(table.at, table.storyId)],
)
