import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Notice } from '@/newsroom/disclaimers/notice'
import { LOCALES } from '@/newsroom/language/locales'
import type { Package } from '@/newsroom/story/package'
import { EDITION_KINDS, STATES } from '@/newsroom/workflow/states'
import { id, moment } from './columns'
import { desk, person } from './people'

/** Identity of a story: what stays while editions come and go. */
export const story = pgTable(
  'story',
  {
    id: id(),
    deskId: uuid('desk_id')
      .notNull()
      .references(() => desk.id),
    slugline: text('slugline').notNull(),
    startedBy: uuid('started_by')
      .notNull()
      .references(() => person.id),
    assigneeId: uuid('assignee_id').references(() => person.id),
    startedAt: moment('started_at').notNull(),
    /** Set by `kill`, never taken back: no edition of this story can be published again. */
    killedAt: moment('killed_at'),
  },
  (table) => [index('story_desk').on(table.deskId), index('story_assignee').on(table.assigneeId)],
)

/** One numbered version meant for readers; it carries the state. Only a move changes `state`. */
export const edition = pgTable(
  'edition',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    n: integer('n').notNull(),
    kind: text('kind', { enum: EDITION_KINDS }).notNull(),
    state: text('state', { enum: STATES }).notNull(),
    /** Number of the newest revision: the tag of compare-and-swap. */
    headSeq: integer('head_seq').notNull(),
    /** Package hash of the newest revision. */
    headHash: text('head_hash').notNull(),
    filedBy: uuid('filed_by').references(() => person.id),
    filedAt: moment('filed_at'),
    changedAt: moment('changed_at').notNull(),
    changedBy: uuid('changed_by').references(() => person.id),
    /** What lists show, copied from the head revision in the same write. */
    headline: text('headline').notNull(),
    language: text('language', { enum: LOCALES }).notNull(),
    sectionId: uuid('section_id'),
    /** The newest edition of its story: what lists show. */
    newest: boolean('newest').notNull(),
  },
  (table) => [
    unique('edition_number').on(table.storyId, table.n),
    uniqueIndex('edition_one_published').on(table.storyId).where(sql`state = 'published'`),
    uniqueIndex('edition_one_in_work')
      .on(table.storyId)
      .where(sql`state in ('draft', 'in_review', 'sent_back', 'approved')`),
    uniqueIndex('edition_one_newest').on(table.storyId).where(sql`newest`),
    index('edition_list').on(table.changedAt.desc(), table.id.desc()).where(sql`newest`),
    index('edition_list_state').on(table.state, table.changedAt.desc(), table.id.desc()).where(sql`newest`),
    index('edition_list_section').on(table.sectionId, table.changedAt.desc(), table.id.desc()).where(sql`newest`),
    index('edition_review_queue').on(table.filedAt, table.id).where(sql`state = 'in_review'`),
  ],
)

/** Immutable snapshot of the whole package. A trigger refuses every change. */
export const revision = pgTable(
  'revision',
  {
    id: id(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    seq: integer('seq').notNull(),
    parentSeq: integer('parent_seq'),
    kind: text('kind', { enum: ['autosave', 'named', 'restore', 'merge', 'repin'] }).notNull(),
    /** Given by a person who wants to find it again. */
    name: text('name'),
    /** Null: the house itself (notices pinned anew). */
    authorId: uuid('author_id').references(() => person.id),
    at: moment('at').notNull(),
    schemaVersion: integer('schema_version').notNull(),
    package: jsonb('package').$type<Package>().notNull(),
    /** The notices the package carries, worded as they were resolved at this save. */
    notices: jsonb('notices').$type<readonly Notice[]>().notNull(),
    /** Part name → hash; the package hash is taken over them. */
    partHashes: jsonb('part_hashes').$type<Readonly<Record<string, string>>>().notNull(),
    packageHash: text('package_hash').notNull(),
    hashVersion: integer('hash_version').notNull(),
  },
  (table) => [
    unique('revision_number').on(table.editionId, table.seq),
    index('revision_hash').on(table.editionId, table.packageHash),
    /** Which pieces a picture is in: asked whenever one that is not public is shown. */
    index('revision_pictures').using('gin', sql`jsonb_path_query_array(${table.package}, '$.**.mediaId')`),
  ],
)

/** A save that was acknowledged: a retry after a lost answer gets the first result again. */
export const saveReceipt = pgTable(
  'save_receipt',
  {
    clientId: uuid('client_id').notNull(),
    n: integer('n').notNull(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    seq: integer('seq').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [unique('save_receipt_once').on(table.clientId, table.n), index('save_receipt_at').on(table.at)],
)

/** Everybody who had a hand in the package since it was last approved. */
export const editionHand = pgTable(
  'edition_hand',
  {
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    at: moment('at').notNull(),
  },
  (table) => [
    unique('edition_hand_once').on(table.editionId, table.personId),
    index('edition_hand_person').on(table.personId),
  ],
)

/** This hash of the package was on this person's screen. */
export const seen = pgTable(
  'seen',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    packageHash: text('package_hash').notNull(),
    seq: integer('seq').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [unique('seen_once').on(table.personId, table.editionId, table.packageHash)],
)
