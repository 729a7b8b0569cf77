import { lt } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { notification } from '@/db/schema/notifications'

const DAY_MS = 86_400_000

/** What people were told while the sample newsroom was played: none of it goes out by mail, and only the last day is unread. */
export const makeOldNews = async (tx: Tx, now: Date): Promise<void> => {
  await tx.update(notification).set({ mailedAt: now })
  await tx
    .update(notification)
    .set({ readAt: now })
    .where(lt(notification.at, new Date(now.getTime() - DAY_MS)))
}
