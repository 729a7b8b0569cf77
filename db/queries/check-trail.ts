import type { Db } from '@/db/connect'
import { type Link, START } from '@/newsroom/audit/chain'
import { type Check, checkChain } from '@/newsroom/audit/check-chain'
import { beforeNewest } from './audit-end'
import { trailAfter } from './audit-trail'

/** All entries, or only so many of the newest. */
export type Extent = 'all' | number

/** Checks the chain against itself and the heads, as it stood at one moment, while others go on writing. */
export const checkTrail = (db: Db, extent: Extent, heads: readonly Link[]): Promise<Check & { readonly from: Link }> =>
  db.transaction(
    async (tx) => {
      const from = extent === 'all' ? START : await beforeNewest(tx, extent)
      return { from, ...(await checkChain({ after: (link) => trailAfter(tx, link), from, heads })) }
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
