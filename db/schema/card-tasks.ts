import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, moment } from './columns'
import { correction } from './corrections'
import { person } from './people'
import { story } from './story'

/**
 * A posted card or headline said what is now put right: somebody has to replace the post. Opened in the publish
 * transaction, ticked once, never deleted.
 */
export const cardTask = pgTable(
  'card_task',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    correctionId: uuid('correction_id')
      .notNull()
      .references(() => correction.id),
    at: moment('at').notNull(),
    doneAt: moment('done_at'),
    doneBy: uuid('done_by').references(() => person.id),
    /** Address of the post that says so, or why there is none. */
    proof: text('proof'),
  },
  (table) => [
    unique('card_task_once').on(table.correctionId),
    index('card_task_open').on(table.at, table.id).where(sql`done_at is null`),
    index('card_task_story').on(table.storyId),
    check('card_task_done_with_proof', sql`(done_at is null) = (proof is null)`),
  ],
)
