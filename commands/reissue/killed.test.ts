import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderNotice } from '@/components/article/render-notice'
import { auditEntry } from '@/db/schema/audit'
import { reissueJob } from '@/db/schema/reissue'
import type { Ids } from '@/testing/builders/desk'
import { admin, legal } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { reissueBatch } from './reissue-batch'
import { reissuesOn } from './reissuing-for-test'
import { resumeReissue, stopReissue } from './turn-reissue'

const { db } = await testDatabase()
const { desk, reword, out, agreed, house, workAll, between, recordsOf, piecesOf } = await reissuesOn(db)

beforeEach(between)

describe('a reissue under way', () => {
  it('stops after the pieces at hand when it is told to, and goes on where it stopped', async () => {
    const all = [await out(), await out(), await out()]
    await reword()
    const jobId = await agreed()
    let tries = 0
    const stopping = house({
      renderNotice: async (notice) => {
        tries += 1
        return renderNotice(notice)
      },
    })
    await db.transaction((tx) => reissueBatch(tx, stopping, jobId, 1))
    expect(await stopReissue(desk.as(legal), { jobId })).toMatchObject({ ok: true })
    expect(await workAll()).toBe(0)
    expect(tries).toBe(2)
    expect((await piecesOf(jobId)).filter(({ state }) => state === 'waiting')).toHaveLength(all.length - 1)
    expect(await resumeReissue(desk.as(admin), { jobId })).toMatchObject({ ok: true })
    expect(await workAll()).toBe(all.length - 1)
    expect((await piecesOf(jobId)).every(({ state }) => state === 'done')).toBe(true)
  })

  it('killed half-way and begun again by two at once, makes one record and one line a piece (DISC-09)', async () => {
    const all: Ids[] = []
    for (let n = 0; n < 9; n += 1) all.push(await out())
    await reword()
    const jobId = await agreed()
    let drawn = 0
    const dying = house({
      renderNotice: async (notice) => {
        drawn += 1
        // In the middle of a batch: its first piece is made, its second is not.
        if (drawn > 11) throw new Error('killed')
        return renderNotice(notice)
      },
    })
    await expect(workAll(dying)).rejects.toThrow('killed')
    const waiting = async () => (await piecesOf(jobId)).filter(({ state }) => state === 'waiting').length
    const left = await waiting()
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(all.length)
    const [one, other] = await Promise.all([workAll(), workAll(house(), 1)])
    expect((one ?? 0) + (other ?? 0)).toBe(left)
    await workAll()
    expect(await waiting()).toBe(0)
    for (const ids of all) {
      const records = await recordsOf(ids)
      expect(records.map(({ toAt }) => toAt === null)).toEqual([false, true])
      expect(records.map(({ fragment }) => fragment.split('Notice updated on ').length - 1)).toEqual([0, 1])
    }
    expect(await db.$count(auditEntry, eq(auditEntry.kind, 'finishReissue'))).toBe(
      await db.$count(reissueJob, eq(reissueJob.state, 'finished')),
    )
  })
})
