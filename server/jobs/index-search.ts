import { indexUnindexed } from '@/commands/work/index-unindexed'
import type { Db } from '@/db/connect'
import type { Logger } from '@/platform/log'

/** Beside the serving: after an update, older stories come to be found one batch after another. */
export const startIndexing = (db: Db, log: Logger): { readonly stop: () => Promise<void> } => {
  const stopping = new AbortController()
  const work = indexUnindexed(db, stopping.signal).then(
    (stories) => {
      if (stories > 0) log.info({ stories }, 'stories can be found')
    },
    (err: unknown) => log.error({ err }, 'stories could not be indexed'),
  )
  return {
    stop: async () => {
      stopping.abort()
      await work
    },
  }
}
