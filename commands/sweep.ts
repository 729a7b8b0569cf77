import { and, like, lt, or } from 'drizzle-orm'
import { moveReceipt } from '@/db/schema/move-receipt'
import { mail, notification } from '@/db/schema/notifications'
import { invitation, session, throttle } from '@/db/schema/people'
import { purge } from '@/db/schema/publication'
import { saveReceipt } from '@/db/schema/story'
import { SEALED } from '@/platform/seal'
import type { SystemContext } from './context'

const DAY = 24 * 60 * 60 * 1000
/** As long as an invitation works: afterwards its link is of no use to anybody. */
const LINK_DAYS = 3

/** Removes what has had its day: ended sign-ins, spent links and counters, acknowledged saves and moves, purges all have heard, old post. */
export const sweep = async ({ db, now }: SystemContext): Promise<void> => {
  const at = now().getTime()
  const before = (days: number): Date => new Date(at - days * DAY)
  const month = before(30)
  await db.delete(session).where(or(lt(session.endedAt, month), lt(session.expiresAt, month)))
  await db
    .delete(invitation)
    .where(or(lt(invitation.usedAt, month), lt(invitation.revokedAt, month), lt(invitation.expiresAt, month)))
  await db.delete(saveReceipt).where(lt(saveReceipt.at, before(7)))
  await db.delete(moveReceipt).where(lt(moveReceipt.at, before(7)))
  await db.delete(throttle).where(lt(throttle.expire, at))
  await db.delete(purge).where(lt(purge.at, before(1)))
  await db.delete(mail).where(lt(mail.at, month))
  await db
    .update(mail)
    .set({ text: '' })
    .where(and(like(mail.text, `${SEALED}%`), lt(mail.at, before(LINK_DAYS))))
  await db.delete(notification).where(lt(notification.at, before(180)))
}
