import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { record } from '@/commands/record'
import { START } from '@/newsroom/audit/chain'
import { signHead } from '@/newsroom/audit/head'
import { admin } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { lookAway } from '@/testing/tampering'
import { tryTampering } from '@/testing/tampering-trial'
import { auditEnd } from './audit-end'
import { checkTrail } from './check-trail'

const { db, owner } = await testDatabase()
const LAST = 40
const TRIALS = 200

const write = (n: number) =>
  db.transaction((tx) =>
    record(tx, n % 3 ? admin : null, new Date(1_795_000_000_000 + n), {
      ...{ kind: 'publish', subjectType: 'story', subjectId: n % 4 ? `story ${n}` : null },
      detail: { n, 標題: '港灣', rate: n / 3, none: null, nested: { list: [n, 'x"\\\n'] } },
    }),
  )

const ends: { seq: number; hash: string }[] = []
beforeAll(async () => {
  expect(await auditEnd(db)).toEqual(START)
  for (let n = 1; n <= LAST; n += 1) {
    await write(n)
    if (n % 9 === 0 || n === LAST) ends.push(await auditEnd(db))
  }
})
const heads = () => ends.map((end) => signHead('key', { ...end, at: '2026-11-25T00:00:00Z' }))

describe('the trail', () => {
  it('is whole while nobody has tampered with it, to the last entry', async () => {
    const found = await checkTrail(db, 'all', heads())
    expect(found).toEqual({ from: START, upTo: ends.at(-1), entries: LAST, flaw: null })
  })

  it('can be checked from the newest entries alone', async () => {
    const { from, entries, flaw } = await checkTrail(db, 12, heads())
    expect([from.seq, entries, flaw]).toEqual([LAST - 12, 12, null])
    expect((await checkTrail(db, 1_000, [])).from).toEqual(START)
  })
})

describe(`${TRIALS} tamperings by the owner of the table, triggers switched off`, () => {
  it('are all found, with the entry they began at (REL-06)', async () => {
    const missed: unknown[] = []
    for (let seed = 0; seed < TRIALS; seed += 1) {
      const trial = await tryTampering(owner, heads(), LAST, seed)
      if (!trial.isFound) missed.push(trial)
    }
    expect(missed).toEqual([])
    expect((await checkTrail(db, 'all', heads())).flaw).toBeNull()
  }, 60_000)
})

describe('what else can be done to a table', () => {
  const found = async (...statements: readonly string[]) => {
    const flaws: unknown[] = []
    const undone = owner.transaction(async (tx) => {
      await lookAway(tx)
      for (const statement of statements) await tx.execute(sql.raw(statement))
      const { flaw } = await checkTrail(tx, 'all', heads())
      flaws.push(flaw)
      tx.rollback()
    })
    await undone.catch(() => undefined)
    return flaws
  }
  const copyOf = (seq: number, as: number): string =>
    `insert into audit_entry select ${as}, at, actor_id, kind, subject_type, subject_id, detail, hash from audit_entry where seq = ${seq}`

  it('an entry before the first is one too many', async () => {
    for (const as of [0, -5]) {
      expect(await found(copyOf(3, as))).toEqual([{ kind: 'inserted', seq: as, to: as }])
    }
  })

  it('so is a second one of the same number', async () => {
    const drop = 'alter table audit_entry drop constraint audit_entry_pkey'
    expect(await found(drop, copyOf(3, 7))).toMatchObject([{ kind: expect.stringMatching(/inserted|edited/), seq: 7 }])
  })

  it('without a row left it is missed by the heads', async () => {
    expect(await found('truncate audit_entry')).toEqual([{ kind: 'cut', seq: 1, to: LAST }])
  })

  it('a microsecond more is a change, once the column can hold it', async () => {
    const finer = 'alter table audit_entry alter column at type timestamptz(6)'
    expect(await found(finer, `update audit_entry set at = at + interval '1 microsecond' where seq = 5`)).toEqual([
      { kind: 'edited', seq: 5, to: 5 },
    ])
  })
})

it('a check of the newest entries holds the one they follow against its head as well', async () => {
  const [first] = heads()
  if (!first) throw new Error('There is no head.')
  const { flaw } = await checkTrail(db, LAST - first.seq, [{ ...first, hash: 'f'.repeat(64) }])
  expect(flaw).toEqual({ kind: 'rewritten', seq: 1, to: first.seq })
})
