import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, moment } from './columns'
import { person } from './people'
import { reviewRun } from './review'
import { edition, story } from './story'

/** A link for somebody outside: to look at a piece, or to review it as a named person. The token is stored hashed. */
export const previewLink = pgTable(
  'preview_link',
  {
    id: id(),
    tokenHash: text('token_hash').notNull().unique(),
    purpose: text('purpose', { enum: ['look', 'review'] }).notNull(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    /** Null: always the newest text; a reviewer's link names the revision it was made on. */
    seq: integer('seq'),
    /** Who it is for; stands on the page as its watermark. */
    name: text('name').notNull(),
    /** Only with `review`: where the code goes; never an address of the house or of a hand. */
    email: text('email'),
    runId: uuid('run_id').references(() => reviewRun.id),
    stage: text('stage'),
    singleUse: boolean('single_use').notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => person.id),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
    revokedAt: moment('revoked_at'),
    /** SHA-256 of the code last sent by mail, and until when it holds. */
    codeHash: text('code_hash'),
    codeUntil: moment('code_until'),
    codeTries: integer('code_tries').notNull().default(0),
    /** SHA-256 of the key a browser holds once the link was opened there. */
    sessionHash: text('session_hash'),
    confirmedAt: moment('confirmed_at'),
  },
  (table) => [index('preview_link_story').on(table.storyId, table.createdAt)],
)

/** Each opening: insert only. The address is cut before it is stored. */
export const previewOpening = pgTable(
  'preview_opening',
  {
    id: id(),
    linkId: uuid('link_id')
      .notNull()
      .references(() => previewLink.id),
    at: moment('at').notNull(),
    device: text('device').notNull(),
    address: text('address').notNull(),
  },
  (table) => [index('preview_opening_link').on(table.linkId, table.at)],
)
