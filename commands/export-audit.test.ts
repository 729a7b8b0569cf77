import { expect, it } from 'vitest'
import { type Asker, type AuditFilter, auditPage, peopleInRecord } from '@/db/queries/audit'
import { auditEntry } from '@/db/schema/audit'
import type { Role } from '@/newsroom/people/roles'
import { testDatabase } from '@/testing/database'
import { at, openHouse } from '@/testing/house'
import { changeRoles } from './change-roles'
import { exportAudit } from './export-audit'
import { record } from './record'

const { db } = await testDatabase()
const house = await openHouse(db)
const hire = async (slug: string, role: Role): Promise<Asker> => ({
  ...(await house.hire(slug, role)),
  language: 'zh-Hant',
  timeZone: 'Asia/Hong_Kong',
})
const admin = await hire('admin', 'admin')
const reporter = await hire('reporter', 'reporter')
const ALL: AuditFilter = { person: null, kind: null, subject: null, subjectId: null, from: null, to: null }

const note = (when: string, kind: 'signOut' | 'uploadMedia' = 'signOut') =>
  db.transaction((tx) => record(tx, reporter, at(when), { kind, subjectType: 'session', subjectId: null }))

it('names who did what to whom', async () => {
  const grants = [{ role: 'editor' as const, deskId: null }]
  await changeRoles(house.context(admin), { personId: reporter.id, grants })
  const [line] = (await auditPage(db, admin, ALL, null)).items
  expect(line).toMatchObject({
    kind: 'changeRoles',
    actor: { id: admin.id, name: admin.name },
    subjectType: 'person',
    subjectName: reporter.name,
    detail: { before: [{ role: 'reporter', deskId: null }], after: grants },
  })
})

it('filters by person, kind, subject and by days of the asker’s own time zone', async () => {
  await note('2026-11-19T15:59:59Z')
  await note('2026-11-19T16:00:00Z')
  await note('2026-11-20T15:59:59Z', 'uploadMedia')
  await note('2026-11-20T16:00:00Z')
  const day = { ...ALL, from: '2026-11-20', to: '2026-11-20' }
  const times = async (filter: AuditFilter) => (await auditPage(db, admin, filter, null)).items.map((line) => line.at)
  expect(await times(day)).toEqual([at('2026-11-20T15:59:59Z'), at('2026-11-19T16:00:00Z')])
  expect(await times({ ...day, kind: 'uploadMedia' })).toHaveLength(1)
  expect(await times({ ...day, person: admin.id })).toEqual([])
  expect(await times({ ...day, subject: 'story' })).toEqual([])
  expect(await times({ ...ALL, subject: 'person', subjectId: reporter.id })).toHaveLength(1)
})

it('turns its pages without losing or repeating an entry', async () => {
  for (let n = 0; n < 25; n += 1) await note('2026-11-24T10:00:00Z')
  const seen: number[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof auditPage>> = await auditPage(db, admin, ALL, cursor, 10)
    seen.push(...page.items.map(({ seq }) => seq))
    cursor = page.next
  } while (cursor)
  expect(seen).toEqual(seen.toSorted((a, b) => b - a))
  expect(seen.length).toBe(await db.$count(auditEntry))
})

it('says in the record that the record was taken away (WF-30)', async () => {
  const exported = await exportAudit(house.context(admin), { ...ALL, kind: 'uploadMedia' })
  if (!exported.ok) throw new Error('not exported')
  expect(await Array.fromAsync(exported.value)).toHaveLength(1)
  const [line] = (await auditPage(db, admin, ALL, null)).items
  expect(line).toMatchObject({ kind: 'exportAudit', actor: { id: admin.id }, detail: { kind: 'uploadMedia' } })
})

it('is for admins only', async () => {
  const before = await db.$count(auditEntry)
  expect(await exportAudit(house.context(reporter), ALL)).toMatchObject({ refusal: { kind: 'forbidden' } })
  expect(await auditPage(db, reporter, ALL, null)).toEqual({ items: [], next: null })
  expect(await peopleInRecord(db, reporter)).toEqual([])
  expect(await db.$count(auditEntry)).toBe(before)
})
