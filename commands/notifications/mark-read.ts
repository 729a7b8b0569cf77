import { and, eq, isNull, lte } from 'drizzle-orm'
import { z } from 'zod'
import { notification } from '@/db/schema/notifications'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { announce } from './announce'

export const MarkRead = z.object({ id: z.uuid() })
export type MarkRead = z.infer<typeof MarkRead>

/** One notification has been read. Somebody else's is as good as absent; reading twice is no mistake. */
export const markRead = ({ db, actor, now }: Context, { id }: MarkRead) =>
  db.transaction(async (tx): Promise<Result<typeof notification.$inferSelect>> => {
    const [found] = await tx.select().from(notification).where(eq(notification.id, id)).for('no key update')
    if (!found || !can(actor, 'account.own', found)) return refused({ kind: 'notFound' })
    if (found.readAt) return done(found)
    await tx.update(notification).set({ readAt: now() }).where(eq(notification.id, id))
    await announce(tx, [{ about: 'person', person: actor.id, kind: 'read', story: null }])
    return done(found)
  })

/** Up to this moment: what comes while somebody reads stays unread. */
export const MarkAllRead = z.object({ until: z.coerce.date() })
export type MarkAllRead = z.infer<typeof MarkAllRead>

export const markAllRead = ({ db, actor, now }: Context, { until }: MarkAllRead): Promise<Result<null>> =>
  db.transaction(async (tx) => {
    const unread = and(eq(notification.personId, actor.id), isNull(notification.readAt), lte(notification.at, until))
    const read = await tx.update(notification).set({ readAt: now() }).where(unread).returning({ id: notification.id })
    if (read.length > 0) await announce(tx, [{ about: 'person', person: actor.id, kind: 'read', story: null }])
    return done(null)
  })
