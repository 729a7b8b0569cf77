import { beforeAll, describe, expect, it } from 'vitest'
import { record } from '@/commands/record'
import { START } from '@/newsroom/audit/chain'
import { signHead } from '@/newsroom/audit/head'
import { admin } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
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
