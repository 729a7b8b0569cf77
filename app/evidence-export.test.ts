import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import { evidenceCounts } from '@/db/queries/evidence/evidence-counts'
import { compiled, generated, reviewingOn } from '@/testing/builders/evidence'
import { admin, chief, type Player } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { signedInAs } from '@/testing/signed-in'
import { GET } from './(admin)/admin/audit/evidence/route'

const { jar } = vi.hoisted(() => ({ jar: new Map<string, string>() }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-stet-path': '/admin/audit/evidence' }),
  cookies: async () => ({ get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined) }),
}))

const { db, url } = await testDatabase()
const desk = reviewingOn(db)

const exported = async (who: Player | null) => {
  jar.clear()
  if (who) jar.set('stet', await signedInAs(db, who))
  return GET(new Request('https://news.example.com/admin/audit/evidence?from=2026-11-01&to=2026-12-31'))
}

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'http://news.example.com')
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')
  await desk.open()
  await desk.answering()
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
  await desk.out(compiled())
  await desk.published(generated())
  await desk.published(generated({ ai: { grade: 'human_only', systems: [], note: '', prompterId: null } }))
})
afterAll(closeDatabase)

const AI = { grade: 'ai_generated_autonomous', all: 2, reviewed: 1, notReviewed: 1, disclosed: 2 }

describe('the evidence of a period', () => {
  it('opens with how many a machine had a part in, and how many of those a person examined', async () => {
    const [head = '', ...records] = (await (await exported(admin)).text()).trim().split('\n')
    const { grade: _, ...withAi } = AI
    expect(JSON.parse(head)).toMatchObject({
      period: { from: '2026-11-01', to: '2026-12-31' },
      counts: { withAi, grades: [{ grade: 'human_only', all: 1 }, AI] },
    })
    expect(records).toHaveLength(3)
    expect(records.every((record) => 'recordHash' in JSON.parse(record))).toBe(true)
  })

  it('counts nothing outside the period', async () => {
    const counted = (from: string, to: string) => evidenceCounts(db, { from: new Date(from), to: new Date(to) })
    expect(await counted('2026-01-01', '2026-11-01')).toEqual([])
    expect((await counted('2026-11-01', '2027-01-01')).length).toBe(2)
  })

  it('is for those who read the record', async () => {
    expect((await exported(chief)).status).toBe(404)
    expect((await exported(null)).status).toBe(401)
  })
})
