import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { overPool, type Tx } from '@/db/connect'
import { auditEntry } from '@/db/schema/audit'
import { chainHash, START } from '@/newsroom/audit/chain'
import { testDatabase } from '@/testing/database'
import { auditEnd } from './audit-end'
import { trailAfter } from './audit-trail'
import { checkTrail } from './check-trail'

const { db, owner, url } = await testDatabase()

type Row = typeof auditEntry.$inferInsert
const row = (more: Partial<Row> = {}): Row => ({
  ...{ at: new Date(), actorId: null, kind: 'publish', subjectType: 'story', subjectId: null, detail: {} },
  ...more,
})

const whole = async () => {
  const { flaw, entries } = await checkTrail(db, 'all', [])
  expect(flaw).toBeNull()
  return entries
}

const noNull = (text: string): string => text.replaceAll('\0', '')
const text = fc.string({ unit: 'grapheme' }).map(noNull)
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    ...[text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.constant(null)],
    ...[fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(text, tie('any'), { maxKeys: 4, noNullPrototype: true })],
  ),
})).any
const entries = fc.record({
  at: fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
  actorId: fc.option(fc.uuid()),
  kind: text,
  subjectId: fc.option(text),
  detail: fc.dictionary(text, value, { maxKeys: 5, noNullPrototype: true }),
})

describe('the hash of an entry', () => {
  it('is the same whoever makes it, the database or we, whatever the entry holds', async () => {
    const from = await auditEnd(db)
    await fc.assert(
      fc.asyncProperty(entries, async (entry) => {
        const [written] = await db.insert(auditEntry).values(row(entry)).returning()
        const before = { seq: (written?.seq ?? 0) - 1, hash: '' }
        const [read, previous] = await db.transaction(async (tx) => [
          (await Array.fromAsync(trailAfter(tx, before)))[0],
          (await Array.fromAsync(trailAfter(tx, { ...before, seq: before.seq - 1 })))[0]?.hash,
        ])
        if (!read) throw new Error('not written')
        const follows = before.seq === 0 ? START.hash : previous
        expect(chainHash(follows ?? '', read)).toBe(written?.hash)
        expect(JSON.parse(read.detail)).toEqual(JSON.parse(JSON.stringify(entry.detail)))
      }),
      { numRuns: 200 },
    )
    expect((await auditEnd(db)).seq).toBe(from.seq + 200)
    await whole()
  })

  it('can be made again by anybody, as the decision record says how', async () => {
    const adr = readFileSync('docs/adr/0016-audit-chain.md', 'utf8')
    const [, query = ''] = /```sql\n([^`]+)```/.exec(adr) ?? []
    expect((await db.execute(sql.raw(query))).rows).toEqual([])
  })

  it('is the same for numbers that only a database knows', async () => {
    const detail = sql`'{"a": 1.50, "b": 1e400, "c": 12345678901234567890123, "d": -0.0}'::jsonb`
    await owner.execute(
      sql`insert into audit_entry (at, kind, subject_type, detail) values (now(), 'x', 'story', ${detail})`,
    )
    await whole()
  })
})

describe('the number and the hash', () => {
  it('are given by the database, whatever the writer says', async () => {
    const { seq } = await auditEnd(db)
    const [written] = await db
      .insert(auditEntry)
      .values(row({ seq: 7, hash: 'f'.repeat(64) }))
      .returning()
    expect(written?.seq).toBe(seq + 1)
    await whole()
  })

  it('follow the order of one statement’s rows', async () => {
    const { seq } = await auditEnd(db)
    await db.insert(auditEntry).values([1, 2, 3].map((n) => row({ detail: { n } })))
    const rows = await db.transaction((tx) => Array.fromAsync(trailAfter(tx, { seq, hash: '' })))
    expect(rows.map((read) => [read.seq - seq, read.detail])).toEqual([1, 2, 3].map((n) => [n, `{"n": ${n}}`]))
  })

  it('cannot be had from a table of one’s own that looks like the trail', async () => {
    await db.transaction(async (tx) => {
      await tx.execute(sql`create temp table audit_entry (like public.audit_entry) on commit drop`)
      await tx.execute(
        sql`insert into public.audit_entry (at, kind, subject_type, detail) values (now(), 'x', 'story', '{}')`,
      )
    })
    await whole()
  })

  it('are refused to a transaction that does not see the latest entry', async () => {
    const late = db.transaction(
      async (tx) => {
        await auditEnd(tx)
        await db.insert(auditEntry).values(row())
        await tx.insert(auditEntry).values(row())
      },
      { isolationLevel: 'repeatable read' },
    )
    await expect(late).rejects.toMatchObject({ cause: { code: '23505' } })
    await whole()
  })
})

it('a hundred writers at once, every third of whom thinks better of it, leave the chain whole and no gap', async () => {
  const pool = new Pool({ connectionString: url, max: 50 })
  const before = await whole()
  const { seq } = await auditEnd(db)
  const write = async (tx: Tx, n: number): Promise<void> => {
    await tx.insert(auditEntry).values(row({ detail: { n } }))
    if (n % 3 === 0) tx.rollback()
  }
  const writers = Array.from({ length: 100 }, (_, n) => overPool(pool).transaction((tx) => write(tx, n)))
  const ended = await Promise.allSettled(writers)
  await pool.end()
  const written = ended.filter(({ status }) => status === 'fulfilled').length
  expect(written).toBe(66)
  expect(await whole()).toBe(before + written)
  expect((await auditEnd(db)).seq).toBe(seq + written)
})

describe('an entry that stands', () => {
  const attempts = ['update audit_entry set kind = kind', 'delete from audit_entry', 'truncate audit_entry']
  const refusal = (asker: typeof owner, statement: string): Promise<unknown> =>
    asker.execute(sql.raw(statement)).then(
      () => 'allowed',
      ({ cause }: Error) => String(cause),
    )

  it.each(attempts)('is not the application’s to change: %s', async (statement) => {
    expect(await refusal(db, statement)).toMatch(/permission denied/)
  })

  it.each(attempts)('is not even its owner’s while the triggers look (TR-05): %s', async (statement) => {
    expect(await refusal(owner, statement)).toMatch(/audit_entry is a record/)
  })
})
