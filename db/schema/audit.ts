import { bigint, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns'

/** Who did what when. The application's role may insert and read; a trigger refuses everything else to everyone. */
export const auditEntry = pgTable(
  'audit_entry',
  {
    /** Without gaps, in the order of the commits: a trigger gives the number, whatever is said here. */
    seq: bigint('seq', { mode: 'number' }).primaryKey().default(0),
    at: moment('at').notNull(),
    /** Null: the house itself, or nobody signed in. */
    actorId: uuid('actor_id'),
    /** The name of the move or of the command, see `newsroom/audit/kinds`. */
    kind: text('kind').notNull(),
    subjectType: text('subject_type', {
      enum: ['story', 'person', 'disclaimer', 'newsroom', 'session', 'media', 'audit'],
    }).notNull(),
    subjectId: text('subject_id'),
    /** Ids and values, before and after; never copy, mail addresses or secrets. */
    detail: jsonb('detail').$type<Readonly<Record<string, unknown>>>().notNull(),
    /** SHA-256 over the previous entry's hash and this entry, see `newsroom/audit/chain`; set by the same trigger. */
    hash: text('hash').notNull().default(''),
  },
  (table) => [
    index('audit_entry_subject').on(table.subjectType, table.subjectId, table.seq),
    index('audit_entry_actor').on(table.actorId, table.seq),
    index('audit_entry_kind').on(table.kind, table.seq),
  ],
)
