import { PgBoss } from 'pg-boss'

/** Work that comes round by itself. Mail and scheduled publishing are rows of our own, looked at every few seconds. */
export type Queue = 'sweep' | 'keepAuditHead' | 'checkRecord' | 'tellOverdue' | 'tellDebts' | 'tellOwners'
export const QUEUES: readonly Queue[] = [
  'sweep',
  'keepAuditHead',
  'checkRecord',
  'tellOverdue',
  'tellDebts',
  'tellOwners',
]

/** Connects the queues; the server does it once, as the owner, before it serves. */
export const openJobs = async (url: string): Promise<PgBoss> => {
  const boss = new PgBoss({ connectionString: url, application_name: 'stet jobs', max: 4 })
  await boss.start()
  return boss
}
