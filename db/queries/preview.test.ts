import { beforeAll, describe, expect, it } from 'vitest'
import { type Clock, deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { previewOf } from './preview'
import { atAddress } from './public-article'

const { db } = await testDatabase()
const clock: Clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)
const at = (storyId: string, version: { n: number; seq: number } | null = null) =>
  previewOf(db, editor, { storyId, version, now: clock.now })

beforeAll(() => openNewsroom(db))

describe('the preview', () => {
  it('is of the newest text unless a version is named', async () => {
    const ids = await desk.written(piece({ headline: 'As it was', slug: 'versions' }))
    const { headSeq: seq } = await desk.head(ids)
    await desk.look(editor, ids)
    await desk.save(reporter, ids, piece({ headline: 'As it is', slug: 'versions' }))
    expect(await at(ids.storyId)).toMatchObject({ package: { headline: 'As it is' }, isHead: true, frozen: null })
    expect(await at(ids.storyId, { n: 1, seq })).toMatchObject({ package: { headline: 'As it was' }, isHead: false })
  })

  it('knows no version of another story under this one, nor one that never was', async () => {
    const one = await desk.written(piece({ slug: 'one' }))
    const other = await desk.written(piece({ slug: 'other' }))
    for (const seq of [1, 2]) await desk.save(reporter, other, piece({ slug: 'other', kicker: `Save ${seq}` }))
    const { headSeq } = await desk.head(other)
    expect(await at(other.storyId, { n: 1, seq: headSeq })).not.toBeNull()
    expect(await at(one.storyId, { n: 1, seq: headSeq })).toBeNull()
    expect(await at(one.storyId, { n: 2, seq: 1 })).toBeNull()
  })

  it('of what went out is the record itself, and of what did not is none', async () => {
    const ids = await desk.published(piece({ slug: 'out' }))
    const { headSeq: seq } = await desk.head(ids)
    clock.now = new Date(clock.now.getTime() + 86_400_000)
    const there = await atAddress(db, 'news', 'out')
    expect(there.kind).toBe('live')
    expect((await at(ids.storyId))?.frozen).toEqual('article' in there ? there.article : 'absent')
    expect((await at(ids.storyId, { n: 1, seq: seq - 1 }))?.frozen ?? null).toBeNull()
  })
})
