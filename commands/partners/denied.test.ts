import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { deliveryPage } from '@/db/queries/partners/deliveries'
import { partnerList } from '@/db/queries/partners/partners'
import { partner } from '@/db/schema/partners'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, chief } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { AddPartner, addPartner } from './add-partner'
import { endPartner } from './end-partner'

const { db } = await testDatabase()
const desk = deskOn(db)
const HERALD = { name: 'The Herald', url: 'https://herald.example.com/in' }
const NO = { refusal: { kind: 'forbidden' } }

beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')
  await openNewsroom(db)
})
afterAll(() => vi.unstubAllEnvs())

describe('partners', () => {
  it('are the business of admins: others add, end and see none', async () => {
    const added = await addPartner(desk.as(admin), HERALD)
    if (!added.ok) throw new Error('not added')
    const { partnerId } = added.value
    await desk.published(piece({ slug: 'told' }))
    expect(await addPartner(desk.as(chief), HERALD)).toMatchObject(NO)
    expect(await endPartner(desk.as(chief), { partnerId })).toMatchObject(NO)
    expect(await partnerList(db, chief)).toEqual([])
    expect((await deliveryPage(db, chief, null)).items).toEqual([])
    expect((await deliveryPage(db, admin, null)).items).toMatchObject([{ partner: 'The Herald', state: 'waiting' }])
    expect(Object.keys((await partnerList(db, admin))[0] ?? {})).not.toContain('secret')
    expect(await endPartner(desk.as(admin), { partnerId })).toMatchObject({ ok: true })
    expect(await endPartner(desk.as(admin), { partnerId })).toMatchObject({ refusal: { kind: 'notFound' } })
    expect(await endPartner(desk.as(admin), { partnerId: randomUUID() })).toMatchObject({
      refusal: { kind: 'notFound' },
    })
  })

  it.each(['http://herald.example.com/in', 'https://127.0.0.1/in', 'https://[::1]/in'])(
    'are not told over the open wire, nor inside our own walls: %s',
    async (url) => {
      const before = await db.$count(partner)
      expect(await addPartner(desk.as(admin), { name: 'X', url })).toMatchObject({
        refusal: { kind: 'invalid', field: 'url' },
      })
      expect(await db.$count(partner)).toBe(before)
    },
  )

  it.each(['ftp://herald.example.com', 'https://me:secret@herald.example.com', 'herald.example.com', ''])(
    'have an address that news can be posted to, with no password in it: %s',
    (url) => expect(AddPartner.safeParse({ ...HERALD, url }).success).toBe(false),
  )
})
