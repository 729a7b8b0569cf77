import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { reviewingOn } from '@/testing/builders/evidence'
import { admin, chief } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { addResponsible } from './add-responsible'
import { endResponsible } from './end-responsible'

const { db, owner } = await testDatabase()
const desk = reviewingOn(db)

beforeAll(desk.open)

describe('editorial responsibility', () => {
  it('is taken on and ended by an admin, once, in the right order of days', async () => {
    const held = { name: 'A', nature: 'natural', contact: 'a@example.com', from: '2026-02-01', to: '' } as const
    expect(await addResponsible(desk.as(chief), held)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await addResponsible(desk.as(admin), { ...held, to: '2026-01-01' })).toMatchObject({
      refusal: { field: 'to', key: 'beforeFrom' },
    })
    const holderId = await desk.answering()
    expect(await endResponsible(desk.as(chief), { holderId })).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await endResponsible(desk.as(admin), { holderId })).toMatchObject({ ok: true })
    expect(await endResponsible(desk.as(admin), { holderId })).toMatchObject({ refusal: { kind: 'wrongState' } })
    await expect(
      owner.execute(sql`update editorial_responsibility set name = 'B' where id = ${holderId}`),
    ).rejects.toThrow()
  })
})
