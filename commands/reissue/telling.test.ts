import { asc, isNull } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { notification } from '@/db/schema/notifications'
import { placeOf } from '@/newsroom/notifications/place'
import { admin, chief, legal } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { approveReissue } from './approve-reissue'
import { reissuesOn } from './reissuing-for-test'
import { declineReissue, resumeReissue, stopReissue } from './turn-reissue'

const { db } = await testDatabase()
const { desk, out, reword, requested, jobOf, agreed, workAll, between } = await reissuesOn(db)

beforeEach(async () => {
  await between()
  await db.delete(notification)
})

/** Of reissues: what the pieces themselves told is told elsewhere. */
const told = () =>
  db
    .select()
    .from(notification)
    .where(isNull(notification.storyId))
    .orderBy(asc(notification.at), asc(notification.personId))
const ends = async () => (await told()).filter(({ kind }) => kind === 'reissueEnded')

describe('whoever is to be the second person of a reissue', () => {
  it('is told how many pieces it is about and led to it, and need not look once another agreed', async () => {
    await out()
    await reword()
    const jobId = await requested()
    const [waits, ...others] = await told()
    expect(others).toEqual([])
    expect(waits).toMatchObject({ personId: chief.id, byId: legal.id, kind: 'reissueWaits', detail: { job: jobId } })
    expect(waits?.detail.count).toBe((await jobOf(jobId))?.pieces)
    expect(waits && placeOf(waits)).toBe(`/desk/disclaimers/third_party/reissue/${jobId}`)
    await approveReissue(desk.as(admin), { jobId, seen: (await jobOf(jobId))?.seen ?? '' })
    expect((await told())[0]?.settledAt).not.toBeNull()
  })
})

describe('whoever asked for a reissue, and whoever agreed', () => {
  it('hear when it is done, with its counts, once each', async () => {
    await out()
    await reword()
    await agreed()
    await workAll()
    await workAll()
    expect(await ends()).toMatchObject(
      [legal, chief]
        .toSorted((a, b) => a.id.localeCompare(b.id))
        .map(({ id }) => ({
          ...{ personId: id, byId: null, detail: { thing: 'finished' } },
        })),
    )
    for (const { detail } of await ends()) expect(Number(detail.count)).toBeGreaterThan(0)
  })

  it('hear when somebody stops it, each time, and nothing when it goes on', async () => {
    await out()
    await reword()
    const jobId = await agreed()
    await stopReissue(desk.as(chief), { jobId })
    expect(await ends()).toMatchObject([{ personId: legal.id, byId: chief.id, detail: { thing: 'stopped', count: 0 } }])
    await resumeReissue(desk.as(chief), { jobId })
    expect(await ends()).toHaveLength(1)
  })

  it('hear when it is closed before it began', async () => {
    await out()
    await reword()
    await declineReissue(desk.as(chief), { jobId: await requested() })
    expect(await ends()).toMatchObject([{ personId: legal.id, detail: { thing: 'declined' } }])
    expect((await told()).find(({ kind }) => kind === 'reissueWaits')?.settledAt).not.toBeNull()
  })
})
