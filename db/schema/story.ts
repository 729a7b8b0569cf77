import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Issue } from '@/newsroom/issue'
import { LOCALES } from '@/newsroom/language/locales'
import { FILINGS } from '@/newsroom/story/filing'
import type { Package } from '@/newsroom/story/package'
import { PRIORITIES } from '@/newsroom/story/priorities'
import { EDITION_KINDS, STATES } from '@/newsroom/workflow/states'
import type { TakedownPlan } from '@/newsroom/workflow/takedown'
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
    /** "Not for publication": set by `withdraw`, lifted by `reinstate`. */
    withheldAt: moment('withheld_at'),
    withheldBy: uuid('withheld_by').references(() => person.id),
    priority: text('priority', { enum: PRIORITIES }).notNull().default('normal'),
    deadline: moment('deadline'),
    /** IANA zone the deadline was meant in. */
    deadlineZone: text('deadline_zone'),
    /** Nobody may release it before; null with `embargoIndefinite`: never, until a chief lifts it. */
    embargoUntil: moment('embargo_until'),
    embargoIndefinite: boolean('embargo_indefinite').notNull().default(false),
    embargoZone: text('embargo_zone'),
    embargoSource: text('embargo_source'),
    embargoReason: text('embargo_reason'),
    embargoBy: uuid('embargo_by').references(() => person.id),
    /** Asks for the legal stage, whatever the route says. */
    legalNeeded: boolean('legal_needed').notNull().default(false),
    /** A topic that never goes out without review. */
    majorTopic: boolean('major_topic').notNull().default(false),
    /** Of a major topic: has it been filed with the authority, and under what number? */
    majorFiling: text('major_filing', { enum: FILINGS }).notNull().default('none'),
    majorReference: text('major_reference').notNull().default(''),
    /** The story this one follows up or was duplicated from. */
    followsId: uuid('follows_id').references((): AnyPgColumn => story.id),
    /** Ids of the people and desks who alone may know of it; null: not limited. Never empty. */
    limitedTo: uuid('limited_to').array(),
  },
  (table) => [
    index('story_desk').on(table.deskId),
    index('story_assignee').on(table.assigneeId),
    index('story_started_by').on(table.startedBy),
    index('story_deadline').on(table.deadline).where(sql`deadline is not null`),
    index('story_embargo').on(table.embargoUntil).where(sql`embargo_until is not null`),
    check('story_limited_to_somebody', sql`cardinality(limited_to) > 0`),
  ],
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
    /** When it is meant to go out; `publishWall` and `publishZone` say how that was put. */
    publishAt: moment('publish_at'),
    /** `YYYY-MM-DDTHH:MM` on the clock of `publishZone`. */
    publishWall: text('publish_wall'),
    publishZone: text('publish_zone'),
    scheduledBy: uuid('scheduled_by').references(() => person.id),
    /** When it is meant to come down again, and what readers get then. */
    unpublishAt: moment('unpublish_at'),
    unpublishWall: text('unpublish_wall'),
    unpublishZone: text('unpublish_zone'),
    unpublishPlan: jsonb('unpublish_plan').$type<TakedownPlan>(),
    /** Technical failures of the due publication so far, and when to try again. */
    attempts: integer('attempts').notNull().default(0),
    retryAt: moment('retry_at'),
    /** What was in the way when it was due. */
    failedOn: jsonb('failed_on').$type<readonly Issue[]>(),
  },
  (table) => [
    unique('edition_number').on(table.storyId, table.n),
    uniqueIndex('edition_one_published').on(table.storyId).where(sql`state = 'published'`),
    uniqueIndex('edition_one_in_work')
      .on(table.storyId)
      .where(sql`state in ('draft', 'in_review', 'sent_back', 'approved', 'scheduled', 'publish_failed')`),
    uniqueIndex('edition_one_newest').on(table.storyId).where(sql`newest`),
    index('edition_list').on(table.changedAt.desc(), table.id.desc()).where(sql`newest`),
    index('edition_list_state').on(table.state, table.changedAt.desc(), table.id.desc()).where(sql`newest`),
    index('edition_list_section').on(table.sectionId, table.changedAt.desc(), table.id.desc()).where(sql`newest`),
    index('edition_in_work')
      .on(table.changedAt.desc(), table.id.desc())
      .where(sql`newest and state in ('draft', 'in_review', 'sent_back', 'approved', 'scheduled', 'publish_failed')`),
    index('edition_review_queue').on(table.filedAt, table.id).where(sql`state = 'in_review'`),
    index('edition_due').on(table.publishAt, table.id).where(sql`state in ('scheduled', 'publish_failed')`),
    index('edition_retiring')
      .on(table.unpublishAt, table.id)
      .where(sql`state = 'published' and unpublish_at is not null`),
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
    kind: text('kind', { enum: ['autosave', 'named', 'restore', 'merge', 'repin', 'import', 'choice'] }).notNull(),
    /** Given by a person who wants to find it again. */
    name: text('name'),
    /** Null: the house itself (notices pinned anew). */
    authorId: uuid('author_id').references(() => person.id),
    at: moment('at').notNull(),
    schemaVersion: integer('schema_version').notNull(),
    package: jsonb('package').$type<Package>().notNull(),
    /** What it says of its making, beside the package: that is long, kept apart, and unpacked whole for each question. */
    said: jsonb('said').generatedAlwaysAs(
      sql`jsonb_set(jsonb_set('{}', '{ai}', coalesce(package -> 'ai', 'null')), '{declared}',
        coalesce(package -> 'declared', 'null'))`,
    ),
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
