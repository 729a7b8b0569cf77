import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { auditChecks } from '@/db/queries/audit-checks'
import { auditEnd } from '@/db/queries/audit-end'
import { auditEntry } from '@/db/schema/audit'
import { isSigned, signHead } from '@/newsroom/audit/head'
import { SYSTEM } from '@/newsroom/people/actor'
import { headsFile, keepHead } from '@/platform/audit-heads'
import { auditKey } from '@/platform/audit-key'
import { testDatabase } from '@/testing/database'
import { openHouse } from '@/testing/house'
import { lookAway } from '@/testing/tampering'
import { checkAudit } from './check-audit'
import { checkNewest } from './check-newest'
import { exportHead } from './export-head'
import { record } from './record'

const { db, owner } = await testDatabase()
const folder = await mkdtemp(join(tmpdir(), 'stet-audit-'))
vi.stubEnv('STET_DATA', folder)
vi.stubEnv('STET_AUDIT_KEY', 'a key for this test and for no other')
const house = await openHouse(db)
const [admin, chief] = [await house.hire('admin', 'admin'), await house.hire('chief', 'chief')]
const NO_HEADS = { heads: [], bad: [] }

beforeEach(() => rm(headsFile(), { force: true }))
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const note = (n: number) =>
  db.transaction((tx) =>
    record(tx, chief, house.clock.now, { kind: 'signOut', subjectType: 'session', subjectId: null, detail: { n } }),
  )
for (let n = 1; n <= 8; n += 1) await note(n)

const tamper = (statement: string) =>
  owner.transaction(async (tx) => {
    await lookAway(tx)
    await tx.execute(sql.raw(statement))
    await tx.execute(sql`alter table audit_entry enable trigger user`)
  })

const asHouse = { ...house.context(SYSTEM), actor: SYSTEM } as const

describe('a head', () => {
  it('that an admin takes away covers the entry that says so, and is signed', async () => {
    const exported = await exportHead(house.context(admin), auditKey())
    if (!exported.ok) throw new Error('not exported')
    expect(exported.value).toMatchObject({ ...(await auditEnd(db)), at: house.clock.now.toISOString() })
    expect(isSigned(auditKey(), exported.value)).toBe(true)
    const [entry] = await db.select().from(auditEntry).where(sql`seq = ${exported.value.seq}`)
    expect(entry).toMatchObject({ kind: 'exportHead', actorId: admin.id })
  })

  it('is for admins only, and so is the check', async () => {
    const before = await db.$count(auditEntry)
    expect(await exportHead(house.context(chief), auditKey())).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await checkNewest(house.context(chief), {})).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await auditChecks(db, chief)).toEqual({ latest: null, whole: null })
    expect(await db.$count(auditEntry)).toBe(before)
  })
})

describe('a check', () => {
  it('says on the record how far the record is whole', async () => {
    expect(await auditChecks(db, admin)).toEqual({ latest: null, whole: null })
    const { seq: to } = await auditEnd(db)
    const found = { from: 1, to, heads: 0, badHeads: 0, flaw: null }
    expect(await checkNewest(house.context(admin), {})).toEqual({ ok: true, value: found })
    const dated = { ...found, at: house.clock.now }
    expect(await auditChecks(db, admin)).toEqual({ latest: dated, whole: dated })
    expect(
      await db
        .select({ detail: auditEntry.detail })
        .from(auditEntry)
        .where(sql`seq = ${to + 1}`),
    ).toEqual([{ detail: { ...found, after: 'whole' } }])
  })

  it('of the newest entries does not pass for one of all', async () => {
    const { whole } = await auditChecks(db, admin)
    await checkAudit(house.context(admin), 3, NO_HEADS)
    const after = await auditChecks(db, admin)
    expect(after.latest?.to).toBe((after.latest?.from ?? 0) + 2)
    expect(after.whole).toEqual(whole)
  })

  it('of the whole record names the entry that was edited; a smaller one does not talk that away (TR-19)', async () => {
    await tamper(`update audit_entry set detail = '{"n": 99}' where seq = 4`)
    expect(await checkAudit(asHouse, 'all', NO_HEADS)).toMatchObject({
      value: { to: 3, flaw: { kind: 'edited', seq: 4 } },
    })
    expect(await checkAudit(house.context(admin), 3, NO_HEADS)).toMatchObject({ value: { flaw: null } })
    const { latest, whole } = await auditChecks(db, admin)
    expect([latest?.flaw, whole?.flaw]).toEqual([null, { kind: 'edited', seq: 4, to: 4 }])
    await tamper(`update audit_entry set detail = '{"n": 4}' where seq = 4`)
    expect(await checkAudit(asHouse, 'all', NO_HEADS)).toMatchObject({ value: { flaw: null } })
  })

  it('by a button misses what was cut off since the latest head, and hears of heads we did not sign', async () => {
    const end = await auditEnd(db)
    const head = { ...end, seq: end.seq + 2, at: '2026-11-24T12:00:00.000Z' }
    await keepHead(JSON.stringify(signHead(auditKey(), head)))
    await keepHead(JSON.stringify(signHead('another key', head)))
    expect(await checkNewest(house.context(admin), {})).toMatchObject({
      value: { flaw: { kind: 'cut', seq: end.seq + 1, to: end.seq + 2 }, heads: 1, badHeads: 1 },
    })
  })
})
