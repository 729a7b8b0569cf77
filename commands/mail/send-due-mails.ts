import { and, asc, isNull, lt, lte, sql } from 'drizzle-orm'
import type { Db } from '@/db/connect'
import { mail } from '@/db/schema/notifications'
import { STALE } from '@/newsroom/notifications/mail-state'
import type { Letter } from '@/platform/mail'
import type { SystemContext } from '../context'
import { lookAgain } from './look-again'
import type { MailRow } from './mail-row'
import { dropMails, settleFailed, settleTaken } from './settle-mails'

/** Hands letters over. For each, in their order: null when it was taken, else what went wrong. */
export type Post = (letters: readonly Letter[]) => Promise<readonly (string | null)[]>

const BATCH = 20
/** For so long a mail belongs to whoever claimed it; longer than a batch takes at its slowest. */
const LEASE_MS = 10 * 60_000
/** News that old is none: after a long silence of the mail server it is not sent. */
const STALE_MS = 3 * 24 * 60 * 60_000

const WAITING = and(isNull(mail.sentAt), isNull(mail.deadAt))

/**
 * Sends what is due, and answers with how much of it went wrong. No connection of the database is held meanwhile, and
 * what a killed process had claimed is tried again when its lease is over: at least once, under the same message id.
 */
export const sendDueMails = async ({ db, now }: SystemContext, post: Post, origin: string): Promise<number> => {
  const at = now()
  await giveUpStale(db, at)
  const claimed = await claim(db, at)
  if (claimed.length === 0) return 0
  const words = await lookAgain({ db, at, origin }, claimed)
  await dropMails(
    db,
    claimed.filter(({ id }) => !words.has(id)),
    at,
  )
  const wanted = claimed.flatMap((row) => {
    const own = words.get(row.id)
    return own ? [{ row, letter: { id: row.id, to: row.to, ...own } }] : []
  })
  const outcomes = await post(wanted.map(({ letter }) => letter))
  const failed = wanted.flatMap(({ row }, index) => {
    const error = outcomes[index]
    return error === null ? [] : [{ row, error: error ?? 'no answer' }]
  })
  const taken = wanted.filter((_, index) => outcomes[index] === null).map(({ row }) => row)
  await settleTaken(db, taken, now())
  await settleFailed(db, failed, now())
  return failed.length
}

const giveUpStale = (db: Db, at: Date) =>
  db
    .update(mail)
    .set({ deadAt: at, error: STALE })
    .where(and(WAITING, lt(mail.nextAt, new Date(at.getTime() - STALE_MS))))

const claim = (db: Db, at: Date): Promise<MailRow[]> => {
  const due = db
    .select({ id: mail.id })
    .from(mail)
    .where(and(WAITING, lte(mail.nextAt, at)))
    .orderBy(asc(mail.nextAt))
    .limit(BATCH)
    .for('update', { skipLocked: true })
  return db
    .update(mail)
    .set({ attempts: sql`${mail.attempts} + 1`, nextAt: new Date(at.getTime() + LEASE_MS) })
    .where(sql`${mail.id} = any(array(${due}))`)
    .returning()
}
