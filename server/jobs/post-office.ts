import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { SystemContext } from '@/commands/context'
import { mailDigests, mailNotices } from '@/commands/mail/mail-notices'
import { type Post, sendDueMails } from '@/commands/mail/send-due-mails'
import type { Db } from '@/db/connect'
import { SYSTEM } from '@/newsroom/people/actor'
import type { Logger } from '@/platform/log'
import { hasMail, postLetters } from '@/platform/mail'

export type PostOffice = { readonly close: () => Promise<void> }

type Rounds = {
  readonly db: Db
  readonly origin: string
  readonly log: Logger
  readonly everyMs?: number
  readonly post?: Post
}

const EVERY_MS = 3_000
/** A slow mail server holds nobody up: what was not settled is tried again when its lease is over. */
const GRACE_MS = 2_000

/**
 * Every few seconds: notices become mail, and mail is sent. Several instances may do so at once; rows are claimed. It
 * stands beside the queues, since mail is rows of our own that people can look at and try again.
 */
export const openPostOffice = ({ db, origin, log, everyMs = EVERY_MS, post = postLetters }: Rounds): PostOffice => {
  const context: SystemContext = { db, actor: SYSTEM, now: () => new Date(), newId: randomUUID }
  const round = async (): Promise<void> => {
    await mailNotices(context, origin)
    await mailDigests(context, origin)
    const failed = hasMail() ? await sendDueMails(context, post, origin) : 0
    if (failed > 0) log.warn({ failed }, 'mail was not taken; it is tried again')
  }
  let open = true
  let walking: Promise<void> | null = null
  const walk = (): void => {
    walking ??= round()
      .catch((error: unknown) => log.error({ err: error }, 'the post office stumbled'))
      .finally(() => {
        walking = null
      })
  }
  const timer = setInterval(() => open && walk(), everyMs)
  timer.unref()
  return {
    close: async () => {
      open = false
      clearInterval(timer)
      await Promise.race([walking, pause(GRACE_MS, undefined, { ref: false })])
    },
  }
}
