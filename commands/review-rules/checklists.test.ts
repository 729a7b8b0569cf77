import { randomUUID } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { settingsOf } from '@/db/queries/desk-settings'
import { auditEntry } from '@/db/schema/audit'
import { checklistItem } from '@/db/schema/checks'
import { deskOn } from '@/testing/builders/desk'
import { CULTURE, NEWS, openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, DESK, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { tickItem } from '../tick-item'
import { type AddChecklistItem, addChecklistItem } from './add-checklist-item'
import { endChecklistItem } from './end-checklist-item'
import { moveChecklistItem } from './move-checklist-item'
import { setDeskPublisher } from './set-desk-publisher'
import { setReviewSettings } from './set-review-settings'

const { db } = await testDatabase()
const desk = deskOn(db)

beforeAll(() => openNewsroom(db))

const item = (en: string, more: Partial<AddChecklistItem> = {}): AddChecklistItem => ({
  ...{ sectionId: NEWS, names: { en, 'zh-Hant': en, 'zh-Hans': en }, level: 'stop' },
  ...more,
})

const added = async (en: string, more: Partial<AddChecklistItem> = {}) => {
  const result = await addChecklistItem(desk.as(chief), item(en, more))
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.itemId
}

const listOf = async (sectionId: string) => {
  const rows = await db.select().from(checklistItem).where(eq(checklistItem.sectionId, sectionId))
  return rows.toSorted((a, b) => a.position - b.position).flatMap(({ names, endedAt }) => (endedAt ? [] : names.en))
}
const lastEntry = async () => (await db.select().from(auditEntry).orderBy(desc(auditEntry.seq)).limit(1))[0]

describe('the checklist of a section', () => {
  it('is changed by whoever leads a desk, and by nobody else', async () => {
    const itemId = await added('Names spelled', { sectionId: CULTURE })
    const refusedTo = async (who: Player) => [
      await addChecklistItem(desk.as(who), item('Mine')),
      await endChecklistItem(desk.as(who), { itemId }),
      await moveChecklistItem(desk.as(who), { itemId, to: 'up' }),
    ]
    for (const who of [editor, legal, reporter])
      for (const answer of await refusedTo(who)) expect(answer).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await listOf(CULTURE)).toEqual(['Names spelled'])
  })

  it('stands in the order it is put in, also when two people move at once', async () => {
    const ids = [await added('One'), await added('Two'), await added('Three')]
    expect(await listOf(NEWS)).toEqual(['One', 'Two', 'Three'])
    await moveChecklistItem(desk.as(chief), { itemId: ids[2] ?? '', to: 'up' })
    expect(await listOf(NEWS)).toEqual(['One', 'Three', 'Two'])
    await moveChecklistItem(desk.as(chief), { itemId: ids[0] ?? '', to: 'up' })
    expect(await listOf(NEWS)).toEqual(['One', 'Three', 'Two'])
    await Promise.all(ids.map((itemId) => moveChecklistItem(desk.as(chief), { itemId, to: 'down' })))
    expect((await listOf(NEWS)).toSorted()).toEqual(['One', 'Three', 'Two'])
    const positions = await db
      .select({ at: checklistItem.position })
      .from(checklistItem)
      .where(eq(checklistItem.sectionId, NEWS))
    expect(new Set(positions.map(({ at }) => at)).size).toBe(3)
  })

  it('lets go of an item once, which stays on record', async () => {
    const itemId = await added('For a day', { sectionId: CULTURE })
    const both = await Promise.all([1, 2].map(() => endChecklistItem(desk.as(chief), { itemId })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await listOf(CULTURE)).not.toContain('For a day')
    expect(await lastEntry()).toMatchObject({ kind: 'endChecklistItem', subjectId: itemId })
    expect(await moveChecklistItem(desk.as(chief), { itemId, to: 'up' })).toMatchObject({
      refusal: { kind: 'notFound' },
    })
  })

  it('belongs to a section the house has, and to a reasonable length', async () => {
    expect(await addChecklistItem(desk.as(chief), item('Nowhere', { sectionId: randomUUID() }))).toMatchObject({
      refusal: { field: 'sectionId' },
    })
    for (let n = 0; n < 20; n += 1) await added(`House ${n}`, { sectionId: null, level: 'warn' })
    expect(await addChecklistItem(desk.as(chief), item('One too many', { sectionId: null }))).toMatchObject({
      refusal: { field: 'list', key: 'full' },
    })
  })

  it('stops an approval from the next look on, until somebody confirms it', async () => {
    const ids = await desk.filed(piece({ slug: 'asked-anew' }))
    await desk.look(editor, ids)
    const refusal = await desk.move(editor, ids, 'approve')
    expect(refusal).toMatchObject({ refusal: { issues: [{ key: 'unticked' }, {}, {}] } })
    const asked = await db.select().from(checklistItem).where(eq(checklistItem.sectionId, NEWS))
    const { headHash: hash } = await desk.head(ids)
    for (const { id } of asked) await tickItem(desk.as(reporter), { ...ids, hash, itemId: id })
    expect(await desk.move(editor, ids, 'approve')).toMatchObject({ ok: true })
  })
})

describe('the limits of review', () => {
  const limits = { debtHours: 48, debtLimit: 1, blockingThreads: false, catchUpHours: 0, errorLiveHours: 6 }

  it('are set by whoever leads a desk, with what they were before on record', async () => {
    expect(await setReviewSettings(desk.as(editor), limits)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await setReviewSettings(desk.as(chief), limits)).toMatchObject({ ok: true })
    expect(await settingsOf(db)).toEqual(limits)
    expect(await lastEntry()).toMatchObject({ detail: { before: { debtHours: 24 }, after: limits } })
  })

  it('say who publishes at a desk', async () => {
    const asked = (who: Player) => setDeskPublisher(desk.as(who), { deskId: DESK, publishBy: 'editor' })
    expect(await asked(editor)).toMatchObject({ refusal: { kind: 'forbidden' } })
    const ids = await desk.written(piece({ slug: 'by-an-editor' }))
    expect(await asked(chief)).toMatchObject({ ok: true })
    expect(await lastEntry()).toMatchObject({
      detail: { before: { publishBy: 'chief' }, after: { publishBy: 'editor' } },
    })
    const nowhere = { deskId: randomUUID(), publishBy: 'editor' } as const
    expect(await setDeskPublisher(desk.as(chief), nowhere)).toMatchObject({ refusal: { kind: 'notFound' } })
    expect(await desk.move(editor, ids, 'publish')).toMatchObject({ refusal: { kind: 'wrongState' } })
  })
})
