import { randomUUID } from 'node:crypto'
import type { ReissueContext } from '@/commands/reissue/reissue-context'
import { workReissues } from '@/commands/reissue/work-reissues'
import { renderNotice } from '@/components/article/render-notice'
import type { Db } from '@/db/connect'
import { SYSTEM } from '@/newsroom/people/actor'
import type { Logger } from '@/platform/log'
import { type Rounds, walkRounds } from './rounds'

const EVERY_MS = 2_000

/** Every other second somebody looks whether notices are to be brought to live pieces; told to close, after the batch at hand. */
export const openReissueRounds = (db: Db, log: Logger, everyMs = EVERY_MS): Rounds => {
  const stopping = new AbortController()
  const context: ReissueContext = { db, actor: SYSTEM, now: () => new Date(), newId: randomUUID, renderNotice }
  const round = async (): Promise<void> => {
    const pieces = await workReissues(context, { signal: stopping.signal })
    if (pieces > 0) log.info({ pieces }, 'notices were brought to live pieces')
  }
  const rounds = walkRounds({ round, everyMs, stumbled: (err) => log.error({ err }, 'a reissue stumbled') })
  return {
    close: () => {
      stopping.abort()
      return rounds.close()
    },
  }
}
