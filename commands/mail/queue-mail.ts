import type { Tx } from '@/db/connect'
import { mail } from '@/db/schema/notifications'

export type Queued = {
  readonly id: string
  readonly key: string
  readonly to: string
  readonly subject: string
  /** Sealed (`platform/seal`) where it opens a door: it is forgotten once sent. */
  readonly text: string
  readonly at: Date
}

/** Leaves mail for the post office, if and only if this transaction commits. The same key never leaves twice. */
export const queueMail = async (tx: Tx, mails: readonly Queued[]): Promise<void> => {
  if (mails.length === 0) return
  const rows = mails.map((one) => ({ ...one, nextAt: one.at }))
  await tx.insert(mail).values(rows).onConflictDoNothing({ target: mail.key })
}
