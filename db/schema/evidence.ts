import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Changes } from '@/newsroom/evidence/changes-made'
import type { EvidenceRecord } from '@/newsroom/evidence/evidence-record'
import { AI_GRADES } from '@/newsroom/evidence/grades'
import { DECISIONS, NATURES } from '@/newsroom/evidence/responsibility'
import { STAGE_KINDS } from '@/newsroom/workflow/routes'
import { id, moment } from './columns'
import { person } from './people'
import { publication } from './publication'
import { reviewRun } from './review'
import { edition, story } from './story'

/**
 * The stages of a run as its plan had them, written by a trigger when the run begins. Insert only. `countsFor504` is
 * not for anybody to say: the check holds it to what the stage is.
 */
export const runStage = pgTable(
  'run_stage',
  {
    runId: uuid('run_id')
      .notNull()
      .references(() => reviewRun.id),
    key: text('key').notNull(),
    position: integer('position').notNull(),
    kind: text('kind', { enum: STAGE_KINDS }).notNull(),
    canReject: boolean('can_reject').notNull(),
    opinionMin: integer('opinion_min').notNull(),
    countsFor504: boolean('counts_for_50_4').notNull(),
  },
  (table) => [
    unique('run_stage_once').on(table.runId, table.key),
    check('run_stage_counts_as_computed', sql`counts_for_50_4 = (kind = 'review' and can_reject and opinion_min > 0)`),
    check('run_stage_proof_rejects_nothing', sql`kind <> 'proof' or not can_reject`),
  ],
)

/** Who answers for what is published, from when to when. A row changes once: when its term ends. */
export const editorialResponsibility = pgTable(
  'editorial_responsibility',
  {
    id: id(),
    name: text('name').notNull(),
    nature: text('nature', { enum: NATURES }).notNull(),
    /** How this person is reached about it. Stays in the house: evidence names it by the id of this row. */
    contact: text('contact').notNull(),
    fromAt: moment('from_at').notNull(),
    /** Null: until further notice. */
    toAt: moment('to_at'),
    addedBy: uuid('added_by')
      .notNull()
      .references(() => person.id),
    addedAt: moment('added_at').notNull(),
  },
  (table) => [
    index('editorial_responsibility_term').on(table.fromAt),
    check('editorial_responsibility_order', sql`to_at is null or to_at > from_at`),
  ],
)

/**
 * What stands behind one publication: who examined it, with what power, who answers for it, and what followed for its
 * label. Insert only, written in the transaction that publishes, chained over the whole house.
 */
export const editorialEvidence = pgTable(
  'editorial_evidence',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    id: uuid('id').notNull().unique(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    publicationId: uuid('publication_id')
      .notNull()
      .unique()
      .references(() => publication.id),
    versionHash: text('version_hash').notNull(),
    aiGrade: text('ai_grade', { enum: AI_GRADES }),
    aiSystems: jsonb('ai_systems').$type<readonly string[]>().notNull(),
    aiUseNote: text('ai_use_note').notNull(),
    /** Held to be so by the house unless somebody has decided otherwise. */
    publicInterest: boolean('public_interest').notNull(),
    publicInterestBy: text('public_interest_by'),
    humanReviewed: boolean('human_reviewed').notNull(),
    reviewers: jsonb('reviewers').$type<EvidenceRecord['reviewers']>().notNull(),
    opinions: jsonb('opinions').$type<EvidenceRecord['opinions']>().notNull(),
    checksAnswered: jsonb('checks_answered').$type<EvidenceRecord['checksAnswered']>().notNull(),
    changesMade: jsonb('changes_made').$type<Changes>().notNull(),
    rejectPower: jsonb('reject_power').$type<EvidenceRecord['rejectPower']>().notNull(),
    /** Null: nobody held the responsibility that day. */
    responsible: jsonb('responsible').$type<EvidenceRecord['responsible']>(),
    decision: text('decision', { enum: DECISIONS }).notNull(),
    rule: text('rule').notNull(),
    /** Null in rows from before the table of grades could be changed: they are hashed without it. */
    gradeTable: integer('grade_table'),
    /** For context, never as review. */
    machineCheckRunId: uuid('machine_check_run_id'),
    at: moment('at').notNull(),
    previousHash: text('previous_hash').notNull(),
    recordHash: text('record_hash').notNull(),
  },
  (table) => [
    index('editorial_evidence_story').on(table.storyId, table.seq),
    index('editorial_evidence_edition').on(table.editionId, table.seq),
    index('editorial_evidence_at').on(table.at),
  ],
)

/** A right to use something in a story, and the file that says so, until when. A row changes once: when it is put aside. */
export const authorisation = pgTable(
  'authorisation',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    /** What may be used, and on whose word. */
    name: text('name').notNull(),
    /** Of the file that says so, which the house keeps elsewhere. */
    sha256: text('sha256').notNull(),
    fromAt: moment('from_at').notNull(),
    toAt: moment('to_at'),
    uploadedBy: uuid('uploaded_by')
      .notNull()
      .references(() => person.id),
    uploadedAt: moment('uploaded_at').notNull(),
    endedBy: uuid('ended_by').references(() => person.id),
    endedAt: moment('ended_at'),
  },
  (table) => [
    index('authorisation_story').on(table.storyId),
    check('authorisation_order', sql`to_at is null or to_at > from_at`),
    check('authorisation_sha256', sql`sha256 ~ '^[0-9a-f]{64}$'`),
  ],
)
