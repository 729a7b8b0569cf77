import { randomUUID } from 'node:crypto'
import type { SystemContext } from '@/commands/context'
import { tellOwners } from '@/commands/notices/tell-owners'
import { tellOverdueDebts } from '@/commands/notifications/tell-overdue-debts'
import { sweep } from '@/commands/sweep'
import { tellOverdue } from '@/commands/work/tell-overdue'
import { database } from '@/db/connect'
import { SYSTEM } from '@/newsroom/people/actor'
import type { Queue } from '@/platform/jobs'
import { checkRecord } from './check-record'
import { keepAuditHead } from './keep-head'

type Work = {
  readonly handle: () => Promise<void>
  /** Cron, in UTC. */
  readonly every: string
}

const context = (): SystemContext => ({ db: database(), actor: SYSTEM, now: () => new Date(), newId: randomUUID })

/** Where letters point to: the start of the server sets it before any work begins. */
const publicUrl = (): string => new URL(process.env.STET_URL ?? '').origin

/** What comes round by itself, and when. A job may run twice. */
export const WORK: Readonly<Record<Queue, Work>> = {
  sweep: { handle: () => sweep(context()), every: '17 3 * * *' },
  keepAuditHead: { handle: () => keepAuditHead(database(), new Date()), every: '* * * * *' },
  tellOverdue: { handle: () => tellOverdue(context()), every: '* * * * *' },
  tellDebts: { handle: () => tellOverdueDebts(context()), every: '*/10 * * * *' },
  tellOwners: { handle: () => tellOwners(context(), publicUrl()), every: '23 6 * * *' },
  checkRecord: { handle: () => checkRecord(context()), every: '41 2 * * *' },
}
