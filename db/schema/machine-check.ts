import { index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { RULES } from '@/newsroom/machine-check/finding'
import { FINDING_STATES, LEVELS } from '@/newsroom/machine-check/levels'
import { id, moment } from './columns'
import { person } from './people'
import { edition } from './story'
import { term, termListVersion } from './terms'

/** The machine has looked at exactly this package, with these versions of the lists. Insert only. */
export const machineCheckRun = pgTable(
  'machine_check_run',
  {
    id: id(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    /** The revision that was read; an autosave may have been folded away since, its package is named by the hash. */
    revisionId: uuid('revision_id').notNull(),
    packageHash: text('package_hash').notNull(),
    engineVersion: integer('engine_version').notNull(),
    /** Ids of the list versions in force, sorted. */
    listVersions: jsonb('list_versions').$type<readonly string[]>().notNull(),
    startedAt: moment('started_at').notNull(),
    finishedAt: moment('finished_at').notNull(),
    state: text('state', { enum: ['done', 'not_run'] }).notNull(),
  },
  (table) => [index('machine_check_run_package').on(table.editionId, table.packageHash, table.startedAt)],
)

/** Changes once (trigger): when a person settles it. */
export const machineCheckFinding = pgTable(
  'machine_check_finding',
  {
    id: id(),
    runId: uuid('run_id')
      .notNull()
      .references(() => machineCheckRun.id),
    position: integer('position').notNull(),
    rule: text('rule', { enum: RULES }).notNull(),
    level: text('level', { enum: LEVELS }).notNull(),
    listVersionId: uuid('list_version_id').references(() => termListVersion.id),
    termId: uuid('term_id').references(() => term.id),
    field: text('field').notNull(),
    /** Block id inside the copy. */
    at: text('at'),
    /** UTF-16 offsets into the text of the field or block. */
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    quote: text('quote').notNull(),
    suggestion: text('suggestion').notNull(),
    fingerprint: text('fingerprint').notNull(),
    state: text('state', { enum: FINDING_STATES }).notNull(),
    reason: text('reason').notNull(),
    settledBy: uuid('settled_by').references(() => person.id),
    settledAt: moment('settled_at'),
  },
  (table) => [
    unique('machine_check_finding_place').on(table.runId, table.position),
    index('machine_check_finding_term').on(table.termId),
  ],
)
