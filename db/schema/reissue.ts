import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { ReissueFilter } from '@/newsroom/reissue/filter'
import { LEFT_BECAUSE, PIECE_STATES, REISSUE_MODES, REISSUE_STATES } from '@/newsroom/reissue/modes'
import { id, moment } from './columns'
import { disclaimerTemplate, disclaimerVersion } from './disclaimers'
import { person } from './people'
import { publication } from './publication'
import { story } from './story'

/** Live pieces brought to another version of one notice: asked for by one person, agreed to by another. */
export const reissueJob = pgTable(
  'reissue_job',
  {
    id: id(),
    templateId: uuid('template_id')
      .notNull()
      .references(() => disclaimerTemplate.id),
    versionId: uuid('version_id')
      .notNull()
      .references(() => disclaimerVersion.id),
    toN: integer('to_n').notNull(),
    /** Of the version, as it was asked for. */
    contentHash: text('content_hash').notNull(),
    filter: jsonb('filter').$type<ReissueFilter>().notNull(),
    mode: text('mode', { enum: REISSUE_MODES }).notNull(),
    /** How many were enlisted. */
    pieces: integer('pieces').notNull(),
    reason: text('reason').notNull(),
    state: text('state', { enum: REISSUE_STATES }).notNull(),
    requestedBy: uuid('requested_by')
      .notNull()
      .references(() => person.id),
    requestedAt: moment('requested_at').notNull(),
    approvedBy: uuid('approved_by').references(() => person.id),
    approvedAt: moment('approved_at'),
    /** Finished, or declined. */
    endedAt: moment('ended_at'),
  },
  (table) => [
    check('reissue_job_four_eyes', sql`approved_by is null or approved_by <> requested_by`),
    check('reissue_job_approved', sql`(approved_by is null) = (state in ('requested', 'declined'))`),
    check('reissue_job_approved_at', sql`(approved_by is null) = (approved_at is null)`),
    check('reissue_job_ended', sql`(state in ('declined', 'finished')) = (ended_at is not null)`),
    check('reissue_job_reason', sql`btrim(reason) <> '' and pieces > 0`),
    uniqueIndex('reissue_job_one_under_way')
      .on(table.templateId)
      .where(sql`state in ('requested', 'running', 'stopped')`),
    index('reissue_job_list').on(table.templateId, table.requestedAt, table.id),
    index('reissue_job_running').on(table.approvedAt).where(sql`state = 'running'`),
  ],
)

/** One piece of a reissue, as it was live when that was asked for. Settled once. */
export const reissuePiece = pgTable(
  'reissue_piece',
  {
    jobId: uuid('job_id')
      .notNull()
      .references(() => reissueJob.id),
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publication.id),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    fromN: integer('from_n').notNull(),
    state: text('state', { enum: PIECE_STATES }).notNull(),
    because: text('because', { enum: LEFT_BECAUSE }),
    /** The record that took its place. */
    newPublicationId: uuid('new_publication_id').references(() => publication.id),
    at: moment('at'),
  },
  (table) => [
    unique('reissue_piece_once').on(table.jobId, table.publicationId),
    check('reissue_piece_settled', sql`(state = 'waiting') = (at is null)`),
    check('reissue_piece_done', sql`(state = 'done') = (new_publication_id is not null)`),
    check('reissue_piece_refused', sql`(state = 'refused') = (because is not null)`),
    index('reissue_piece_waiting').on(table.jobId, table.publicationId).where(sql`state = 'waiting'`),
    index('reissue_piece_state').on(table.jobId, table.state),
    index('reissue_piece_story').on(table.storyId).where(sql`state = 'done'`),
    uniqueIndex('reissue_piece_new').on(table.newPublicationId),
  ],
)
