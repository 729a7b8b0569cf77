import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { DEBT_KINDS, URGENCIES } from '@/newsroom/workflow/debts'
import { type ReviewPlan, STAGE_KINDS } from '@/newsroom/workflow/routes'
import { STATES } from '@/newsroom/workflow/states'
import { id, moment } from './columns'
import { person } from './people'
import { edition, story } from './story'

/** One pass through review. The route is copied onto it when the piece is filed. */
export const reviewRun = pgTable(
  'review_run',
  {
    id: id(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    route: text('route').notNull(),
    /** The route as it stood when the piece was filed: later changes of the setting do not touch a review under way. */
    plan: jsonb('plan').$type<ReviewPlan>().notNull(),
    /** Key of the stage the run waits at. */
    stage: text('stage').notNull(),
    /** That stage as the plan describes it: lists ask it of every run, and would look it up each time. */
    stageNow: jsonb('stage_now').generatedAlwaysAs(
      sql`jsonb_path_query_first(plan, '$.stages[*] ? (@.key == $stage)', jsonb_object(array['stage', stage]))`,
    ),
    stageOpenedAt: moment('stage_opened_at').notNull(),
    /** Who took the stage on; null: whoever holds its role. */
    claimedBy: uuid('claimed_by').references(() => person.id),
    stageDeadline: moment('stage_deadline'),
    openedAt: moment('opened_at').notNull(),
    closedAt: moment('closed_at'),
    outcome: text('outcome', { enum: ['approved', 'sent_back', 'recalled', 'spiked', 'voided', 'forced'] }),
  },
  (table) => [
    uniqueIndex('review_run_one_open').on(table.editionId).where(sql`closed_at is null`),
    index('review_run_claimed').on(table.claimedBy).where(sql`closed_at is null`),
  ],
)

/**
 * One person's opinion on one stage of a run, naming the package they read. Insert only; triggers refuse, at stages of
 * kind `review`, a person in `edition_hand` and one who spoke at another review stage of the run.
 */
export const opinion = pgTable(
  'opinion',
  {
    id: id(),
    runId: uuid('run_id')
      .notNull()
      .references(() => reviewRun.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    stage: text('stage').notNull(),
    stageKind: text('stage_kind', { enum: STAGE_KINDS }).notNull(),
    /** Null: an outside reviewer, named by `guestId`. */
    personId: uuid('person_id').references(() => person.id),
    guestId: uuid('guest_id'),
    packageHash: text('package_hash').notNull(),
    verdict: text('verdict', { enum: ['pass', 'return'] }).notNull(),
    /** With `return`: the stage the piece goes back to; null: to its writer. Later opinions count no more. */
    returnsTo: text('returns_to'),
    text: text('text').notNull(),
    /** Checklist item → answer. */
    checks: jsonb('checks').$type<Readonly<Record<string, string>>>().notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('opinion_run').on(table.runId, table.at), index('opinion_edition').on(table.editionId, table.at)],
)

/**
 * Something done under urgency that another person still has to look at: a piece out without review, a withdrawal, a
 * kill. Cleared once, never by whoever opened it and never by a hand.
 */
export const debt = pgTable(
  'debt',
  {
    id: id(),
    kind: text('kind', { enum: DEBT_KINDS }).notNull(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    packageHash: text('package_hash').notNull(),
    reason: text('reason').notNull(),
    urgency: text('urgency', { enum: URGENCIES }).notNull(),
    openedBy: uuid('opened_by')
      .notNull()
      .references(() => person.id),
    openedAt: moment('opened_at').notNull(),
    dueAt: moment('due_at').notNull(),
    clearedBy: uuid('cleared_by').references(() => person.id),
    clearedAt: moment('cleared_at'),
    verdict: text('verdict', { enum: ['fine', 'needs_correction'] }),
    opinion: text('opinion'),
  },
  (table) => [
    index('debt_open').on(table.dueAt).where(sql`cleared_at is null`),
    index('debt_opener').on(table.openedBy).where(sql`cleared_at is null`),
    index('debt_story').on(table.storyId),
    check('debt_other_eyes', sql`cleared_by is null or cleared_by <> opened_by`),
  ],
)

/** One person's word on one package hash. Insert only; a trigger refuses a person in `edition_hand`. */
export const approval = pgTable(
  'approval',
  {
    id: id(),
    runId: uuid('run_id')
      .notNull()
      .references(() => reviewRun.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    packageHash: text('package_hash').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    opinion: text('opinion').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    unique('approval_once').on(table.runId, table.packageHash, table.personId),
    index('approval_edition').on(table.editionId),
  ],
)

/** The timeline: every legal change of state. A trigger lets a state change only beside a row here. */
export const move = pgTable(
  'move',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    move: text('move').notNull(),
    fromState: text('from_state', { enum: STATES }),
    toState: text('to_state', { enum: STATES }).notNull(),
    /** Null: the house itself. */
    actorId: uuid('actor_id').references(() => person.id),
    at: moment('at').notNull(),
    note: text('note'),
    packageHash: text('package_hash').notNull(),
    /** Facts the sentence needs, e.g. the parts that changed. */
    detail: jsonb('detail').$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (table) => [index('move_story').on(table.storyId, table.at), index('move_edition').on(table.editionId, table.at)],
)
