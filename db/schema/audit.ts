import { bigint, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns'

/** Who did what when. The application's role may insert and read; a trigger refuses everything else to everyone. */
export const auditEntry = pgTable(
  'audit_entry',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
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
  },
  (table) => [
    index('audit_entry_subject').on(table.subjectType, table.subjectId, table.seq),
    index('audit_entry_actor').on(table.actorId, table.seq),
    index('audit_entry_kind').on(table.kind, table.seq),
  ],
)
