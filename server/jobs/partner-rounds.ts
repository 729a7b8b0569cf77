import { randomUUID } from 'node:crypto'
import type { SystemContext } from '@/commands/context'
import { sendDueDeliveries } from '@/commands/partners/send-due-deliveries'
import type { Db } from '@/db/connect'
import { SYSTEM } from '@/newsroom/people/actor'
import type { Logger } from '@/platform/log'
import { type Rounds, walkRounds } from './rounds'

type Post = { readonly db: Db; readonly origin: string; readonly log: Logger; readonly everyMs?: number }

const EVERY_MS = 3_000

/** Every few seconds partners are told what is due. Beside the post office, so that no slow partner holds mail up. */
export const openPartnerRounds = ({ db, origin, log, everyMs = EVERY_MS }: Post): Rounds => {
  const context: SystemContext = { db, actor: SYSTEM, now: () => new Date(), newId: randomUUID }
  const round = async (): Promise<void> => {
    const failed = await sendDueDeliveries(context, origin)
    if (failed > 0) log.warn({ failed }, 'partners did not take what they were told; it is tried again')
  }
  return walkRounds({ round, everyMs, stumbled: (err) => log.error({ err }, 'the round to the partners stumbled') })
}
