import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { PieceFault } from '@/newsroom/imports/fault'
import { OUTCOMES } from '@/newsroom/imports/outcomes'
import type { PieceInFile } from '@/newsroom/imports/piece-in-file'
import type { Issue } from '@/newsroom/issue'
import { id, moment } from './columns'
import { desk, person } from './people'
import { story } from './story'

/** A file of pieces being taken in. A row changes once: when its last piece is settled. */
export const storyImport = pgTable(
  'story_import',
  {
    /** Made by whoever asks, so that the same file asked for twice is taken in once. */
    id: id(),
    deskId: uuid('desk_id')
      .notNull()
      .references(() => desk.id),
    fileName: text('file_name').notNull(),
    size: integer('size').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => person.id),
    at: moment('at').notNull(),
    doneAt: moment('done_at'),
  },
  (table) => [
    index('story_import_list').on(table.by, table.at.desc(), table.id.desc()),
    index('story_import_at_work').on(table.at, table.id).where(sql`done_at is null`),
  ],
)

/** One piece of the file. It is settled once, in the transaction that takes it in; a trigger lets nothing change it after. */
export const importPiece = pgTable(
  'import_piece',
  {
    importId: uuid('import_id').notNull(),
    n: integer('n').notNull(),
    headline: text('headline').notNull(),
    /** Null where it could not be read. */
    piece: jsonb('piece').$type<PieceInFile>(),
    /** Null while it waits. */
    outcome: text('outcome', { enum: OUTCOMES }),
    faults: jsonb('faults').$type<readonly PieceFault[]>().notNull().default([]),
    held: jsonb('held').$type<readonly Issue[]>().notNull().default([]),
    storyId: uuid('story_id').references(() => story.id),
    attempts: integer('attempts').notNull().default(0),
    settledAt: moment('settled_at'),
  },
  (table) => [
    primaryKey({ name: 'import_piece_pk', columns: [table.importId, table.n] }),
    foreignKey({ name: 'import_piece_import', columns: [table.importId], foreignColumns: [storyImport.id] }),
    index('import_piece_waiting').on(table.importId, table.n).where(sql`outcome is null`),
    index('import_piece_story').on(table.storyId),
    check('import_piece_settled', sql`(outcome is null) = (settled_at is null)`),
  ],
)
