import { createHmac, randomUUID } from 'node:crypto'
import { asc, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { deliveryPage } from '@/db/queries/partners/deliveries'
import { partner, partnerDelivery } from '@/db/schema/partners'
import { WAITS } from '@/newsroom/notifications/patience'
import { SYSTEM } from '@/newsroom/people/actor'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, chief } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { openPartnerHouse } from '@/testing/partner-house'
import type { SystemContext } from '../context'
import { addPartner } from './add-partner'
import { endPartner } from './end-partner'
import { retryDelivery } from './retry-delivery'
import { sendDueDeliveries } from './send-due-deliveries'

const { db } = await testDatabase()
const desk = deskOn(db)
const house: SystemContext = { db, actor: SYSTEM, now: () => new Date(desk.clock.now), newId: randomUUID }
const there = await openPartnerHouse()
const DOWN = { category: 'consent', response: 'gone', explanation: 'Taken down.', reason: 'Asked to.' } as const

beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')
  await openNewsroom(db)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await there.close()
})

let partnerId: string
let secret: string
beforeEach(async () => {
  vi.stubEnv('STET_PARTNER_NETWORK', 'any')
  await db.update(partner).set({ endedAt: desk.clock.now }).where(isNull(partner.endedAt))
  const added = await addPartner(desk.as(admin), { name: 'The Herald', url: there.url })
  if (!added.ok) throw new Error('not added')
  partnerId = added.value.partnerId
  secret = added.value.secret
  there.heard.length = 0
  Object.assign(there.answer, { status: 200, headers: {}, text: 'thanks' })
})

const later = (seconds: number) => {
  desk.clock.now = new Date(desk.clock.now.getTime() + seconds * 1_000)
}
const send = () => sendDueDeliveries(house, 'https://news.example.com')
const rows = () =>
  db.select().from(partnerDelivery).where(eq(partnerDelivery.partnerId, partnerId)).orderBy(asc(partnerDelivery.at))
const bodies = () => there.heard.map(({ body }) => JSON.parse(body))
const ids = () => there.heard.map(({ headers }) => headers['x-stet-delivery'])
const published = (slug: string): Promise<Ids> => desk.published(piece({ slug }))

describe('a partner', () => {
  it('that is down and then up is told again until it has it: one receipt, no duplicate (COR-13)', async () => {
    await published('told')
    await there.close()
    expect(await send()).toBe(1)
    expect(await rows()).toMatchObject([{ attempts: 1, deliveredAt: null, error: expect.stringContaining('REFUSED') }])
    later(1)
    expect(await send()).toBe(0)
    expect(await rows()).toMatchObject([{ attempts: 1 }])
    await there.open()
    there.answer.status = 500
    later(WAITS[0])
    expect(await send()).toBe(1)
    expect(await rows()).toMatchObject([{ attempts: 2, deliveredAt: null, error: 'HTTP 500', receiptStatus: 500 }])
    there.answer.status = 202
    later(WAITS[1])
    await Promise.all([send(), send()])
    later(100_000)
    await send()
    const [row] = await rows()
    expect(row).toMatchObject({ attempts: 3, error: null, receiptStatus: 202, receipt: 'thanks', failedAt: null })
    expect(row?.deliveredAt).not.toBeNull()
    expect(ids()).toEqual([row?.id, row?.id])
    expect(new Set(there.heard.map(({ body }) => body)).size).toBe(1)
  })

  it('can tell that it was us, and what to do, by what it gets', async () => {
    const { storyId } = await published('signed')
    await send()
    const [first] = there.heard
    const signed = createHmac('sha256', secret)
      .update(first?.body ?? '')
      .digest('hex')
    expect(first?.headers['x-stet-signature']).toBe(`sha256=${signed}`)
    expect(bodies()).toMatchObject([
      {
        ...{ event: 'published', storyId, pubStatus: 'usable', language: 'en', version: 1, correction: null },
        url: 'https://news.example.com/news/signed',
      },
    ])
    const [kept] = await db.select().from(partner).where(eq(partner.id, partnerId))
    expect(kept?.secret).not.toContain(secret)
  })

  it('is told of a withdrawal as canceled, of its end as usable, and of a kill as canceled (COR-14)', async () => {
    const story = await published('down')
    await send()
    later(60)
    await desk.must(chief, story, 'withdraw', DOWN)
    await send()
    later(60)
    await desk.must(admin, story, 'reinstate', { reason: 'It may stay.' })
    await send()
    later(60)
    await desk.must(chief, story, 'kill', { reason: 'Invented.', publicNotice: 'It was invented.' })
    await send()
    expect(bodies().map(({ event, pubStatus }) => `${event} ${pubStatus}`)).toEqual([
      'published usable',
      'withdrawn canceled',
      'published usable',
      'withdrawn canceled',
    ])
    expect(bodies().every(({ url }) => url === 'https://news.example.com/news/down')).toBe(true)
  })

  it('that missed a publication hears of its withdrawal only, and never of the older news after it (COR-14)', async () => {
    const story = await published('missed')
    there.answer.status = 503
    await send()
    await desk.must(chief, story, 'withdraw', DOWN)
    there.answer.status = 200
    there.heard.length = 0
    expect(await send()).toBe(0)
    expect(there.heard).toEqual([])
    later(100)
    await send()
    expect(bodies()).toMatchObject([{ pubStatus: 'canceled' }])
    const overtaken = (await rows()).find(({ error }) => error === 'overtaken')
    expect(await retryDelivery(desk.as(admin), { deliveryId: overtaken?.id ?? '' })).toMatchObject({
      refusal: { kind: 'wrongState', state: 'dropped' },
    })
  })

  it('is told nothing of what is not out, nor anything once it has ended', async () => {
    await desk.approved(piece({ slug: 'never-out' }))
    expect(await rows()).toEqual([])
    await published('on-its-way')
    expect(await endPartner(desk.as(admin), { partnerId })).toMatchObject({ ok: true })
    await published('after-the-end')
    later(100)
    await send()
    expect(there.heard).toEqual([])
    expect(await rows()).toMatchObject([{ error: 'ended', failedAt: expect.any(Date) }])
  })

  it('that stays down is given up in sight of the admins, who can have it told again', async () => {
    await published('dead')
    there.answer.status = 500
    for (const wait of [...WAITS, 0]) {
      await send()
      later(wait)
    }
    const [line] = (await deliveryPage(db, admin, null)).items.filter(({ state }) => state === 'dead')
    expect(line).toMatchObject({ attempts: WAITS.length + 1, partner: 'The Herald', receiptStatus: 500 })
    const deliveryId = line?.id ?? ''
    expect(await retryDelivery(desk.as(chief), { deliveryId })).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await retryDelivery(desk.as(admin), { deliveryId })).toMatchObject({ ok: true })
    there.answer.status = 200
    await send()
    expect(await rows()).toMatchObject([{ id: deliveryId, failedAt: null, deliveredAt: expect.any(Date) }])
    expect(new Set(ids())).toEqual(new Set([deliveryId]))
    expect(await retryDelivery(desk.as(admin), { deliveryId })).toMatchObject({ refusal: { state: 'delivered' } })
    await expect(db.update(partnerDelivery).set({ deliveredAt: null })).rejects.toMatchObject({
      cause: { message: 'a delivery is a record' },
    })
  })

  it('that points elsewhere has not taken it, and is not followed', async () => {
    await published('moved')
    Object.assign(there.answer, { status: 302, headers: { location: `${there.url}/elsewhere` } })
    await send()
    expect(there.heard).toHaveLength(1)
    expect(await rows()).toMatchObject([{ error: 'HTTP 302', deliveredAt: null }])
  })

  it('that has come to lie inside our own walls is not called', async () => {
    await published('inside')
    vi.stubEnv('STET_PARTNER_NETWORK', 'public')
    await send()
    expect(there.heard).toEqual([])
    expect(await rows()).toMatchObject([{ error: 'not on the open internet' }])
  })
})
