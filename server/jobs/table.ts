import { randomUUID } from 'node:crypto'
import type { SystemContext } from '@/commands/context'
import { sweep } from '@/commands/sweep'
import { database } from '@/db/connect'
import { SYSTEM } from '@/newsroom/people/actor'
import type { Jobs, Queue } from '@/platform/jobs'
import { sendInvitation } from './send-invitation'

type Work<Q extends Queue> = {
  readonly handle: (data: Jobs[Q]) => Promise<void>
  /** Cron, in UTC, for work that comes round by itself. */
  readonly every?: string
}

const context = (): SystemContext => ({ db: database(), actor: SYSTEM, now: () => new Date(), newId: randomUUID })

/** Each queue, and what is done with its jobs. A job may run twice. */
export const WORK: { readonly [Q in Queue]: Work<Q> } = {
  sweep: { handle: () => sweep(context()), every: '17 3 * * *' },
  mail: { handle: (data) => sendInvitation(database(), data) },
}
