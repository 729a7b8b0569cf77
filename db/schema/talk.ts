import { sql } from 'drizzle-orm'
import { boolean, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, moment } from './columns'
import { person } from './people'
import { edition, story } from './story'

/** A conversation about a story. Opinions and send-back notes open threads of their own kind. */
export const thread = pgTable(
  'thread',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    kind: text('kind', { enum: ['comment', 'opinion', 'send_back', 'note'] }).notNull(),
    /** Stops an approval while it is open, where the house says so. */
    blocking: boolean('blocking').notNull(),
    openedAt: moment('opened_at').notNull(),
    resolvedAt: moment('resolved_at'),
    resolvedBy: uuid('resolved_by').references(() => person.id),
  },
  (table) => [
    index('thread_story').on(table.storyId, table.openedAt),
    index('thread_blocking').on(table.editionId).where(sql`blocking and resolved_at is null`),
  ],
)

export const comment = pgTable(
  'comment',
  {
    id: id(),
    threadId: uuid('thread_id')
      .notNull()
      .references(() => thread.id),
    /** Null: an outside reviewer, named by `guestId`. */
    authorId: uuid('author_id').references(() => person.id),
    guestId: uuid('guest_id'),
    text: text('text').notNull(),
    /** Who was called: person and desk ids, as found in the text when it was written. */
    mentions: jsonb('mentions')
      .$type<{ readonly people: readonly string[]; readonly desks: readonly string[] }>()
      .notNull(),
    at: moment('at').notNull(),
    /** The author took it back; the place stays, the words go. */
    retractedAt: moment('retracted_at'),
  },
  (table) => [index('comment_thread').on(table.threadId, table.at)],
)
