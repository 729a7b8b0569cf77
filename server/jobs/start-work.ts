import type { PgBoss } from 'pg-boss'
import { openJobs, QUEUES, type Queue } from '@/platform/jobs'
import type { Logger } from '@/platform/log'
import { WORK } from './table'

const work = async (boss: PgBoss, queue: Queue): Promise<void> => {
  const { handle, every } = WORK[queue]
  await boss.createQueue(queue, { retryLimit: 5, retryBackoff: true })
  await boss.work(queue, handle)
  await boss.schedule(queue, every)
}

/** Opens the queues and goes to work on them. Failed jobs are tried again by the queue, ever more patiently. */
export const startWork = async (url: string, log: Logger): Promise<PgBoss> => {
  const boss = await openJobs(url)
  boss.on('error', (error) => log.error({ err: error }, 'the queues complain'))
  for (const queue of QUEUES) await work(boss, queue)
  return boss
}
