import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { MAIL_TIMING, NOTICE_KINDS } from '@/newsroom/notifications/kinds'
import { id, moment } from './columns'
import { person } from './people'
import { story } from './story'

/** Something a person is told. `key` makes each event one notification a person, however often it is told. */
export const notification = pgTable(
  'notification',
  {
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    kind: text('kind', { enum: NOTICE_KINDS }).notNull(),
    storyId: uuid('story_id').references(() => story.id),
    /** Who caused it; null: the house itself. */
    byId: uuid('by_id').references(() => person.id),
    key: text('key').notNull(),
    /** Ids and values the sentence needs; never copy. */
    detail: jsonb('detail').$type<Readonly<Record<string, string | number>>>().notNull(),
    at: moment('at').notNull(),
    readAt: moment('read_at'),
    /** What waits for a second person: a waiver, a version, a rule, a stand-in, a reissue. Null: nothing does. */
    waitsFor: uuid('waits_for'),
    /** Since then it waits for nobody any more, whoever saw to it. */
    settledAt: moment('settled_at'),
    /** Handed to the mail queue, at once or in a digest. */
    mailedAt: moment('mailed_at'),
  },
  (table) => [
    unique('notification_once').on(table.personId, table.key),
    index('notification_list').on(table.personId, table.at, table.id),
    index('notification_unread').on(table.personId).where(sql`read_at is null`),
    index('notification_unmailed').on(table.at).where(sql`mailed_at is null`),
    index('notification_waiting').on(table.waitsFor).where(sql`waits_for is not null and settled_at is null`),
    check('notification_settled', sql`settled_at is null or waits_for is not null`),
  ],
)

export const notificationPreference = pgTable(
  'notification_preference',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    kind: text('kind', { enum: NOTICE_KINDS }).notNull(),
    mail: text('mail', { enum: MAIL_TIMING }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.kind] })],
)

/** Who follows a story beside those concerned with it; `muted` wins over all but the minimum (`newsroom/notifications/minimum`). */
export const watch = pgTable(
  'watch',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    mode: text('mode', { enum: ['watching', 'muted'] }).notNull(),
    since: moment('since').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.storyId] }), index('watch_story').on(table.storyId)],
)

/** Mail on its way. The row is written with the change it tells of; a job sends it, and may try again. */
export const mail = pgTable(
  'mail',
  {
    id: id(),
    /** Unique: one mail an event, however often the event is told. */
    key: text('key').notNull().unique(),
    to: text('to').notNull(),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAt: moment('next_at').notNull(),
    sentAt: moment('sent_at'),
    /** Given up: it waits for a person. */
    deadAt: moment('dead_at'),
    error: text('error'),
  },
  (table) => [
    index('mail_waiting').on(table.nextAt).where(sql`sent_at is null and dead_at is null`),
    index('mail_list').on(table.at, table.id),
    /** What was given up is looked for among all that ever went out. */
    index('mail_given_up').on(table.at, table.id).where(sql`sent_at is null and dead_at is not null`),
  ],
)
