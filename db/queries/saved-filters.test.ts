import { beforeAll, describe, expect, it } from 'vitest'
import { saveFilter } from '@/commands/work/lists/save-filter'
import { shareFilter } from '@/commands/work/lists/share-filter'
import { readFilter } from '@/newsroom/story/story-filter'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { atOtherDesk, chief, contributor, DESK, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { storyList } from './desk-lists'
import { savedFilters } from './saved-filters'

const { db } = await testDatabase()
const desk = deskOn(db)
const at = new Date('2026-03-02T02:00:00Z')

const save = async (who: Player, name: string, query: string, deskId: string | null) => {
  const kept = await saveFilter(desk.as(who), { name, query })
  if (!kept.ok) throw new Error('save refused')
  if (deskId !== null) await shareFilter(desk.as(who), { id: kept.value.id, deskId })
}

beforeAll(async () => {
  await openNewsroom(db)
  await save(reporter, 'Mine', 'state=draft', null)
  await save(editor, 'For all', 'waits=editor', DESK)
})

const names = async (who: Player) =>
  (await savedFilters(db, who)).map(({ name, by, mayChange }) => [name, by, mayChange])

describe('kept lists', () => {
  it('are one’s own, and those shared with a desk whose stories one may list', async () => {
    expect(await names(reporter)).toEqual([
      ['For all', editor.name, false],
      ['Mine', null, true],
    ])
    expect(await names(editor)).toEqual([['For all', null, true]])
    expect(await names(chief)).toEqual([['For all', editor.name, true]])
    expect(await names(legal)).toEqual([['For all', editor.name, false]])
    expect(await names(contributor)).toEqual([])
    expect(await names(atOtherDesk(chief))).toEqual([])
  })

  it('show each who opens them only what they may read', async () => {
    await desk.filed(piece({ slug: 'on-the-shared-list' }))
    const [shared] = await savedFilters(db, editor)
    const filter = readFilter(shared?.query ?? '')
    const lines = async (who: Player) => (await storyList(db, who, { filter, at })).items.length
    expect(await lines(editor)).toBe(1)
    expect(await lines(atOtherDesk(chief))).toBe(0)
    expect(await lines(contributor)).toBe(0)
  })
})
