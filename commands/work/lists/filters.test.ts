import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { savedFilter } from '@/db/schema/work'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { admin, atOtherDesk, chief, contributor, DESK, editor, OTHER_DESK, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { deleteFilter } from './delete-filter'
import { renameFilter } from './rename-filter'
import { saveFilter } from './save-filter'
import { shareFilter } from './share-filter'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const rowOf = async (id: string) => {
  const [row] = await db.select().from(savedFilter).where(eq(savedFilter.id, id))
  return row
}

const saved = async (who: Player = reporter, query = 'state=draft'): Promise<string> => {
  const kept = await saveFilter(desk.as(who), { name: 'Drafts', query })
  if (!kept.ok) throw new Error('save refused')
  return kept.value.id
}

describe('a list kept under a name', () => {
  it('holds the filter, in our words, and not the page it was saved on or anything else of the address', async () => {
    const id = await saved(reporter, 'q=harbour&state=draft&after=abc&sort=deadline&person=nobody&token=secret')
    expect(await rowOf(id)).toMatchObject({
      query: 'q=harbour&state=draft&sort=deadline',
      deskId: null,
      name: 'Drafts',
    })
  })

  it('is renamed, shared with one’s desk, kept to oneself again and deleted by its owner', async () => {
    const id = await saved()
    const as = desk.as(reporter)
    expect(await renameFilter(as, { id, name: 'To write' })).toMatchObject({ ok: true })
    expect(await shareFilter(as, { id, deskId: DESK })).toMatchObject({ ok: true })
    expect(await rowOf(id)).toMatchObject({ name: 'To write', deskId: DESK })
    expect(await shareFilter(as, { id, deskId: null })).toMatchObject({ ok: true })
    expect(await deleteFilter(as, { id })).toMatchObject({ ok: true })
    expect(await rowOf(id)).toBeUndefined()
  })

  it('is shared with no desk whose stories its owner cannot list', async () => {
    const id = await saved()
    const none = randomUUID()
    expect(await shareFilter(desk.as(reporter), { id, deskId: OTHER_DESK })).toMatchObject({ refusal: { key: 'desk' } })
    const own = await saved(admin)
    expect(await shareFilter(desk.as(admin), { id: own, deskId: none })).toMatchObject({ refusal: { key: 'desk' } })
  })

  it('ends at fifty', async () => {
    for (let n = 0; n < 50; n += 1) await saved(editor)
    expect(await saveFilter(desk.as(editor), { name: 'One more', query: '' })).toMatchObject({
      refusal: { kind: 'invalid', key: 'tooMany' },
    })
  })
})

const CHANGES = {
  rename: (who: Player, id: string) => renameFilter(desk.as(who), { id, name: 'Mine' }),
  share: (who: Player, id: string) => shareFilter(desk.as(who), { id, deskId: null }),
  delete: (who: Player, id: string) => deleteFilter(desk.as(who), { id }),
} as const

describe.each(Object.entries(CHANGES))('to %s somebody else’s', (_, change) => {
  it('is like doing it to none, for those it is not shown to, and writes nothing', async () => {
    const id = await saved()
    const shared = await saved()
    await shareFilter(desk.as(reporter), { id: shared, deskId: DESK })
    const before = await fingerprint(db)
    for (const [who, hidden] of [
      [editor, id],
      [contributor, shared],
      [atOtherDesk(chief), shared],
    ] as const) {
      expect(await change(who, hidden)).toEqual({ ok: false, refusal: { kind: 'notFound' } })
      expect(await change(who, randomUUID())).toEqual({ ok: false, refusal: { kind: 'notFound' } })
    }
    expect(await fingerprint(db)).toBe(before)
  })

  it('is the business of whoever leads the desk it is shared with, and of no colleague', async () => {
    const id = await saved()
    await shareFilter(desk.as(reporter), { id, deskId: DESK })
    expect(await change(editor, id)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await change(chief, id)).toMatchObject({ ok: true })
  })
})
