import type { Tx } from '@/db/connect'
import { auditEntry } from '@/db/schema/audit'
import type { AuditKind } from '@/newsroom/audit/kinds'
import type { Actor, System } from '@/newsroom/people/actor'
import { SYSTEM } from '@/newsroom/people/actor'
import type { MoveName } from '@/newsroom/workflow/table'

export type Entry = {
  readonly kind: AuditKind | MoveName
  readonly subjectType: (typeof auditEntry.$inferInsert)['subjectType']
  readonly subjectId: string | null
  readonly detail?: Readonly<Record<string, unknown>>
}

/**
 * Writes the audit entry of a change, in the change's own transaction. From here until that ends nobody else can write
 * one, since entries are chained: say it last, and lock nothing afterwards.
 */
export const record = async (
  tx: Tx,
  actor: Pick<Actor, 'id'> | System | null,
  at: Date,
  entry: Entry,
): Promise<void> => {
  const actorId = actor === null || actor === SYSTEM ? null : actor.id
  await tx.insert(auditEntry).values({ detail: {}, ...entry, actorId, at })
}

/** The same for several things changed at once. */
export const recordEach = async (
  tx: Tx,
  actor: Pick<Actor, 'id'>,
  at: Date,
  entries: readonly Entry[],
): Promise<void> => {
  if (entries.length === 0) return
  await tx.insert(auditEntry).values(entries.map((entry) => ({ detail: {}, ...entry, actorId: actor.id, at })))
}
