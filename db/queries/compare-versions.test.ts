import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { nameRevision } from '@/commands/name-revision'
import { restoreRevision } from '@/commands/restore-revision'
import { media } from '@/db/schema/media'
import { NOBODY } from '@/newsroom/story/who-changed'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { atOtherDesk, chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { compareVersions } from './compare-versions'
import { revisions } from './history'

const { db } = await testDatabase()
const desk = deskOn(db)
const PICTURES = [randomUUID(), randomUUID()] as const

beforeAll(async () => {
  await openNewsroom(db)
  const row = { sha256: 'x', fileName: 'pier.jpg', width: 1, height: 1, renditions: [], uploadedAt: new Date() }
  await db
    .insert(media)
    .values(PICTURES.map((id, n) => ({ ...row, id, uploadedBy: n === 0 ? reporter.id : editor.id })))
})

/** Ids of the kept versions, newest first. */
const kept = async ({ storyId }: Pick<Ids, 'storyId'>): Promise<readonly string[]> =>
  (await revisions(db, editor, storyId, null)).items.map(({ id }) => id)

const compared = async ({ storyId }: Ids, a: string | undefined, b: string | undefined) => {
  const found = await compareVersions(db, editor, { storyId, a: a ?? '', b: b ?? '' })
  if (!found) throw new Error('nothing to compare')
  return found
}

describe('any two versions of a story', () => {
  it('are compared in the order they are asked for, and name the same people either way (WF-12)', async () => {
    const ids = await desk.written(piece({ headline: 'First' }))
    await desk.save(editor, ids, piece({ headline: 'Second' }))
    const [newer, older] = await kept(ids)
    const who = { parts: { headline: [editor.name] } }
    expect(await compared(ids, older, newer)).toMatchObject({
      before: { package: { headline: 'First' } },
      after: { package: { headline: 'Second' } },
      isBackwards: false,
      who,
    })
    expect(await compared(ids, newer, older)).toMatchObject({
      before: { package: { headline: 'Second' } },
      isBackwards: true,
      who,
    })
    expect((await compared(ids, newer, newer)).who).toEqual(NOBODY)
  })

  it('may be of any kind: saved, named, restored', async () => {
    const ids = await desk.written(piece({ headline: 'First' }))
    await nameRevision(desk.as(reporter), { ...ids, name: 'Kept' })
    await desk.save(editor, ids, piece({ headline: 'Second' }))
    const [, named] = await kept(ids)
    await restoreRevision(desk.as(chief), { ...ids, revisionId: named ?? '' })
    const [restored, saved] = await kept(ids)
    expect(await compared(ids, named, restored)).toMatchObject({
      before: { name: 'Kept' },
      after: { package: { headline: 'First' }, author: chief.name },
      who: { parts: { headline: [editor.name, chief.name] } },
    })
    expect((await compared(ids, saved, restored)).who.parts).toEqual({ headline: [chief.name] })
  })

  it('may be of different editions; whoever began the later one is behind what that changed', async () => {
    const first = piece({ slug: 'across', headline: 'Live' })
    const ids = await desk.published(first)
    const next = await desk.must(chief, ids, 'startNext', { kind: 'correction' })
    await desk.save(editor, { ...ids, editionId: next.editionId }, { ...first, headline: 'Put right' })
    const versions = await kept(ids)
    const { before, after, who } = await compared(ids, versions.at(-1), versions[0])
    expect([before.n, before.editionKind, after.n, after.editionKind]).toEqual([1, 'first', 2, 'correction'])
    expect(who.parts).toMatchObject({ kind: [chief.name], headline: [reporter.name, editor.name] })
  })

  it('do not name those whose edition was dropped on the way', async () => {
    const first = piece({ slug: 'dropped', headline: 'Live' })
    const ids = await desk.published(first)
    const dropped = await desk.must(chief, ids, 'startNext', { kind: 'update' })
    await desk.save(editor, { ...ids, editionId: dropped.editionId }, { ...first, headline: 'Never out' })
    await desk.must(chief, { ...ids, editionId: dropped.editionId }, 'spike', { reason: 'Not needed.' })
    const next = await desk.must(chief, ids, 'startNext', { kind: 'update' })
    await desk.save(reporter, { ...ids, editionId: next.editionId }, { ...first, headline: 'Out soon' })
    const { items } = await revisions(db, editor, ids.storyId, null)
    const live = items.find(({ n }) => n === 1)
    expect((await compared(ids, live?.id, items[0]?.id)).who.parts.headline).toEqual([reporter.name])
    const droppedHead = items.find(({ n }) => n === 2)
    const { before, who } = await compared(ids, droppedHead?.id, items[0]?.id)
    expect(before.package.headline).toBe('Never out')
    expect(who.parts.headline).toEqual([chief.name, reporter.name])
  })

  it('name for each block of the copy whoever changed that one', async () => {
    const ids = await desk.written(piece({ copy: copyOf('One.', 'Two.', 'Three.') }))
    await desk.save(editor, ids, piece({ copy: copyOf('One.', 'Two, at ten.', 'Three.') }))
    await desk.save(chief, ids, piece({ copy: copyOf('One.', 'Two, at ten.', 'Three.'), kicker: 'City' }))
    await desk.save(reporter, ids, piece({ copy: copyOf('One.', 'Two, at ten.', 'Three.', 'Four.'), kicker: 'City' }))
    const versions = await kept(ids)
    expect((await compared(ids, versions[3], versions[0])).who).toEqual({
      parts: { copy: [editor.name, reporter.name], kicker: [chief.name] },
      blocks: new Map([
        ['para-2', [editor.name]],
        ['para-4', [reporter.name]],
      ]),
    })
  })

  it('bring the pictures of both along', async () => {
    const leadImage = { mediaId: PICTURES[0], alt: 'The pier', decorative: false, caption: '', credit: 'Archive' }
    const ids = await desk.written(piece({ leadImage }))
    await desk.save(editor, ids, piece({ leadImage: { ...leadImage, mediaId: PICTURES[1] } }))
    const [newer, older] = await kept(ids)
    expect(Object.keys((await compared(ids, older, newer)).media).toSorted()).toEqual([...PICTURES].toSorted())
  })
})

describe('a version that is not of this story', () => {
  it('is not there to compare, on either side, whether its own story may be read or not', async () => {
    const [here, there] = [await desk.written(), await desk.written()]
    const [[a = ''], [b = '']] = [await kept(here), await kept(there)]
    const { storyId } = here
    expect(await compareVersions(db, editor, { storyId, a, b })).toBeNull()
    expect(await compareVersions(db, editor, { storyId, a: b, b: a })).toBeNull()
    expect(await compareVersions(db, editor, { storyId, a, b: randomUUID() })).toBeNull()
    expect(await compareVersions(db, atOtherDesk(chief), { storyId, a, b: a })).toBeNull()
  })
})
