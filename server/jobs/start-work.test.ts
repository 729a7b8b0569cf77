import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import pino from 'pino'
import { afterAll, describe, expect, it } from 'vitest'
import { enqueue } from '@/platform/jobs'
import { testDatabase } from '@/testing/database'
import { startWork } from './start-work'

const { db, owner, url } = await testDatabase()
const boss = await startWork(url, pino({ level: 'silent' }))
afterAll(() => boss.stop({ graceful: false }))

const waiting = async (personId: string): Promise<number> => {
  const { rows } = await owner.execute(
    sql`select count(*)::int as n from pgboss.job where data->>'personId' = ${personId}`,
  )
  return Number(rows[0]?.n)
}

describe('jobs', () => {
  it('exist exactly if the change that asked for them does', async () => {
    const [kept, dropped] = [randomUUID(), randomUUID()]
    await db.transaction((tx) => enqueue(tx, 'mail', { personId: kept, link: '/invite/x' }))
    await db
      .transaction(async (tx) => {
        await enqueue(tx, 'mail', { personId: dropped, link: '/invite/x' })
        tx.rollback()
      })
      .catch(() => undefined)
    expect(await waiting(kept)).toBe(1)
    expect(await waiting(dropped)).toBe(0)
  })

  it('that come round by themselves are on the timetable', async () => {
    const { rows } = await owner.execute(sql`select name, cron from pgboss.schedule`)
    expect(rows).toEqual([{ name: 'sweep', cron: '17 3 * * *' }])
  })
})
