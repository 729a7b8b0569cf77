import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
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
    openedAt: moment('opened_at').notNull(),
    closedAt: moment('closed_at'),
    outcome: text('outcome', { enum: ['approved', 'sent_back', 'recalled', 'spiked', 'voided'] }),
  },
  (table) => [uniqueIndex('review_run_one_open').on(table.editionId).where(sql`closed_at is null`)],
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
