import { beforeAll, describe, expect, it } from 'vitest'
import { knowWarning } from '@/commands/know-warning'
import { addChecklistItem } from '@/commands/review-rules/add-checklist-item'
import { endChecklistItem } from '@/commands/review-rules/end-checklist-item'
import { tickItem } from '@/commands/tick-item'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { CULTURE, NEWS, openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { storyScreen } from './story-screen'

const { db } = await testDatabase()
const desk = deskOn(db)

const listed: Record<string, string> = {}
const add = async (en: string, sectionId: string | null) => {
  const names = { en, 'zh-Hant': en, 'zh-Hans': en }
  const added = await addChecklistItem(desk.as(chief), { sectionId, names, level: 'stop' })
  if (added.ok) listed[en] = added.value.itemId
}

beforeAll(async () => {
  await openNewsroom(db)
  await add('Of the house', null)
  await add('Of News', NEWS)
  await add('Of Culture', CULTURE)
  await add('No longer asked', NEWS)
  await endChecklistItem(desk.as(chief), { itemId: listed['No longer asked'] ?? '' })
})

const shown = async ({ storyId }: Ids) => {
  const screen = await storyScreen(db, reporter, { storyId, at: desk.clock.now })
  return screen?.confirmations ?? { items: [], known: [] }
}
const ticks = async (ids: Ids) => (await shown(ids)).items.map(({ names, by }) => [names.en, by])
const hashOf = async (ids: Ids) => (await desk.head(ids)).headHash

describe('what the screen shows to be confirmed', () => {
  it('is the list of the house and of the section, from the first word on, with who ticked', async () => {
    const ids = await desk.written(piece({ slug: 'ticked' }))
    expect((await ticks(ids)).toSorted()).toEqual([
      ['Of News', null],
      ['Of the house', null],
    ])
    await tickItem(desk.as(reporter), { ...ids, hash: await hashOf(ids), itemId: listed['Of News'] ?? '' })
    expect(await ticks(ids)).toContainEqual(['Of News', reporter.name])
    expect(await ticks(ids)).toContainEqual(['Of the house', null])
  })

  it('names the first who ticked, and asks again when the piece changes', async () => {
    const ids = await desk.written(piece({ slug: 'ticked-twice' }))
    const tick = { ...ids, hash: await hashOf(ids), itemId: listed['Of the house'] ?? '' }
    await tickItem(desk.as(reporter), tick)
    await tickItem(desk.as(editor), tick)
    expect(await ticks(ids)).toContainEqual(['Of the house', reporter.name])
    await desk.save(reporter, ids, piece({ slug: 'ticked-twice', headline: 'Another headline' }))
    expect(await ticks(ids)).toContainEqual(['Of the house', null])
  })

  it('tells who took note of a warning, of this package alone', async () => {
    const ids = await desk.written(piece({ slug: 'noted' }))
    const about = { field: 'headline', key: 'long' }
    await knowWarning(desk.as(editor), { ...ids, hash: await hashOf(ids), ...about })
    expect((await shown(ids)).known).toEqual([{ ...about, by: editor.name }])
    await desk.save(reporter, ids, piece({ slug: 'noted', headline: 'Another headline' }))
    expect((await shown(ids)).known).toEqual([])
  })

  it('comes with the answer to a save, so that the margin is never behind', async () => {
    const ids = await desk.written(piece({ slug: 'saved' }))
    const saved = await desk.save(reporter, ids, piece({ slug: 'saved', headline: 'Once more' }))
    expect(saved).toMatchObject({ value: { saved: { confirmations: { items: [{ by: null }, { by: null }] } } } })
  })

  it('is nothing once the piece is out', async () => {
    const ids = await desk.filed(piece({ slug: 'out' }))
    for (const itemId of [listed['Of the house'], listed['Of News']])
      await tickItem(desk.as(editor), { ...ids, hash: await hashOf(ids), itemId: itemId ?? '' })
    await desk.approve(ids)
    await desk.must(chief, ids, 'publish')
    expect(await shown(ids)).toEqual({ items: [], known: [] })
  })
})
