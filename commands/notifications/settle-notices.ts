import { and, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { notification } from '@/db/schema/notifications'
import { announce } from './announce'

/**
 * What waited for a second person waits no more: whoever was told need not look, their list says so, and mail that is
 * still on its way stays here.
 */
export const settleNotices = async (tx: Tx, subjectIds: readonly string[], at: Date): Promise<void> => {
  if (subjectIds.length === 0) return
  const settled = await tx
    .update(notification)
    .set({ settledAt: at, readAt: sql`coalesce(${notification.readAt}, ${at.toISOString()}::timestamptz)` })
    .where(and(inArray(notification.waitsFor, [...subjectIds]), isNull(notification.settledAt)))
    .returning({ personId: notification.personId })
  const people = new Set(settled.map(({ personId }) => personId))
  await announce(
    tx,
    [...people].map((person) => ({ about: 'person', person, kind: 'read', story: null })),
  )
}
