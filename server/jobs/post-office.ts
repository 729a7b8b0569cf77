import { randomUUID } from 'node:crypto'
import type { SystemContext } from '@/commands/context'
import { mailDigests, mailNotices } from '@/commands/mail/mail-notices'
import { type Post, sendDueMails } from '@/commands/mail/send-due-mails'
import type { Db } from '@/db/connect'
import { SYSTEM } from '@/newsroom/people/actor'
import type { Logger } from '@/platform/log'
import { hasMail, postLetters } from '@/platform/mail'
import { type Rounds, walkRounds } from './rounds'

type Office = {
  readonly db: Db
  readonly origin: string
  readonly log: Logger
  readonly everyMs?: number
  readonly post?: Post
}

const EVERY_MS = 3_000

/**
 * Every few seconds: notices become mail, and mail is sent. Several instances may do so at once; rows are claimed. It
 * stands beside the queues, since mail is rows of our own that people can look at and try again.
 */
export const openPostOffice = ({ db, origin, log, everyMs = EVERY_MS, post = postLetters }: Office): Rounds => {
  const context: SystemContext = { db, actor: SYSTEM, now: () => new Date(), newId: randomUUID }
  const round = async (): Promise<void> => {
    await mailNotices(context, origin)
    await mailDigests(context, origin)
    const failed = hasMail() ? await sendDueMails(context, post, origin) : 0
    if (failed > 0) log.warn({ failed }, 'mail was not taken; it is tried again')
  }
  return walkRounds({ round, everyMs, stumbled: (error) => log.error({ err: error }, 'the post office stumbled') })
}
