import { randomUUID } from 'node:crypto'
import type { SystemContext } from '@/commands/context'
import { takeIn } from '@/commands/imports/take-in'
import type { Db } from '@/db/connect'
import { SYSTEM } from '@/newsroom/people/actor'
import type { Logger } from '@/platform/log'
import { type Rounds, walkRounds } from './rounds'

type Desk = { readonly db: Db; readonly log: Logger; readonly everyMs?: number }

const EVERY_MS = 1_000

/** Every second pieces from files that wait are taken in. What a stop leaves waiting the next start goes on with. */
export const openImportRounds = ({ db, log, everyMs = EVERY_MS }: Desk): Rounds => {
  const context: SystemContext = { db, actor: SYSTEM, now: () => new Date(), newId: randomUUID }
  let closing = false
  const round = () =>
    takeIn(context, {
      stopped: () => closing,
      brokeDown: (err) => log.error({ err }, 'a piece of a file could not be taken in; it is tried again'),
    })
  const rounds = walkRounds({ round, everyMs, stumbled: (err) => log.error({ err }, 'taking in from files stumbled') })
  return {
    close: () => {
      closing = true
      return rounds.close()
    },
  }
}
