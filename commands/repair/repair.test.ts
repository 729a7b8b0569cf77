import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { lookForRepairs } from './look-for-repairs'
import { noteRepair } from './note-repair'

const { db } = await testDatabase()
const desk = deskOn(db)

beforeAll(() => openNewsroom(db))

const GLOSSED = copyOf('新網(wǎng)站上線,舊網(wǎng)站停用。', '垚(yáo)先生與林薇到場。')

let slugs = 0
const glossed = () => {
  slugs += 1
  return desk.written(piece({ language: 'zh-Hant', slug: `glossed-${slugs}`, copy: GLOSSED }))
}

describe('the repairs proposed for a text', () => {
  it('are found in what was saved, with what stands around each, and change nothing', async () => {
    const ids = await glossed()
    const before = await desk.head(ids)
    const found = await lookForRepairs(desk.as(reporter), ids)
    expect(found).toMatchObject({ ok: true, value: { hash: before.headHash, verdict: 'artefact' } })
    const repairs = found.ok ? found.value.repairs : []
    expect(repairs[0]).toMatchObject({ line: 0, kind: 'gloss', was: '(wǎng)', before: '新網', behind: '站上線,舊' })
    expect(await desk.head(ids)).toEqual(before)
  })

  it('leave a text alone that is no longer open for writing', async () => {
    const ids = await glossed()
    await desk.must(reporter, ids, 'file')
    expect(await lookForRepairs(desk.as(reporter), ids)).toMatchObject({ refusal: { kind: 'forbidden' } })
  })
})

it('goes on record from which text to which, and how much of what', async () => {
  const ids = await glossed()
  const { headHash: before } = await desk.head(ids)
  await desk.save(reporter, ids, piece({ language: 'zh-Hant', slug: `glossed-${slugs}`, copy: copyOf('新網站上線。') }))
  const { headHash: after } = await desk.head(ids)
  await noteRepair(desk.as(reporter), { ...ids, before, taken: { gloss: 2, punctuation: 1 } })
  const entries = await db.select().from(auditEntry).where(eq(auditEntry.kind, 'repairText'))
  expect(entries).toMatchObject([
    { actorId: reporter.id, subjectId: ids.storyId, detail: { before, after, taken: { gloss: 2, punctuation: 1 } } },
  ])
})
