import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { savedFilter } from '@/db/schema/work'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'

export type FilterRow = typeof savedFilter.$inferSelect

/** Locks a kept list for somebody who may change it; one they were never shown is not there for them. */
export const lockFilter = async (tx: Tx, actor: Actor, id: string): Promise<Result<FilterRow>> => {
  const [row] = await tx.select().from(savedFilter).where(eq(savedFilter.id, id)).for('update')
  if (!row || !isShown(actor, row)) return refused({ kind: 'notFound' })
  return can(actor, 'filter.change', row) ? done(row) : refused({ kind: 'forbidden', because: 'role' })
}

const isShown = (actor: Actor, { personId, deskId }: FilterRow): boolean =>
  personId === actor.id || (deskId !== null && can(actor, 'story.list', { deskId }))
