import { sql } from 'drizzle-orm'
import pino from 'pino'
import { afterAll, expect, it } from 'vitest'
import { testDatabase } from '@/testing/database'
import { startWork } from './start-work'

const { owner, url } = await testDatabase()
const boss = await startWork(url, pino({ level: 'silent' }))
afterAll(() => boss.stop({ graceful: false }))

it('has the work that comes round by itself on the timetable', async () => {
  const { rows } = await owner.execute(sql`select name, cron from pgboss.schedule order by name`)
  expect(rows).toEqual([
    { name: 'checkRecord', cron: '41 2 * * *' },
    { name: 'keepAuditHead', cron: '* * * * *' },
    { name: 'sweep', cron: '17 3 * * *' },
    { name: 'tellDebts', cron: '*/10 * * * *' },
    { name: 'tellOverdue', cron: '* * * * *' },
    { name: 'tellOwners', cron: '23 6 * * *' },
  ])
})
