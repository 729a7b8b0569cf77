import { beforeAll, describe, expect, it } from 'vitest'
import { restoreRevision } from '@/commands/restore-revision'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { revisions } from './history'
import { sinceLastLook } from './since-last-look'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)
beforeAll(() => openNewsroom(db))

/** Opens the review, as its page does: reads what changed, then counts as having seen it. */
const open = async (ids: Ids) => {
  const look = await sinceLastLook(db, editor, ids.storyId)
  clock.now = new Date(clock.now.getTime() + 60_000)
  await desk.look(editor, ids)
  return look
}

describe('since the last look', () => {
  it('shows a new piece whole, then what changed, and the same again when the page is opened twice (WF-16)', async () => {
    const ids = await desk.filed(piece({ headline: 'First' }))
    expect(await open(ids)).toMatchObject({ before: null, headSeenAt: null, changedBy: [reporter.name] })
    await desk.must(reporter, ids, 'recall')
    await desk.save(reporter, ids, piece({ headline: 'Second' }))
    for (const headSeenAt of [null, expect.any(Date)]) {
      expect(await open(ids)).toMatchObject({
        headSeenAt,
        before: { package: { headline: 'First' }, seenAt: expect.any(Date) },
        head: { package: { headline: 'Second' } },
        who: { parts: { headline: [reporter.name] } },
      })
    }
  })

  it('knows after the decision that its reviewer has seen the piece', async () => {
    const ids = await desk.filed(piece({ headline: 'Decided' }))
    await open(ids)
    await desk.must(editor, ids, 'approve')
    expect(await sinceLastLook(db, editor, ids.storyId)).toMatchObject({ before: null, headSeenAt: expect.any(Date) })
    expect(await sinceLastLook(db, chief, ids.storyId)).toMatchObject({ before: null, headSeenAt: null })
  })

  it('starts from the last look also where a text seen earlier came back', async () => {
    const ids = await desk.filed(piece({ headline: 'A' }))
    const [a] = (await revisions(db, editor, ids.storyId, null)).items
    await open(ids)
    await desk.save(chief, ids, piece({ headline: 'B' }))
    await open(ids)
    await restoreRevision(desk.as(chief), { ...ids, revisionId: a?.id ?? '' })
    expect(await open(ids)).toMatchObject({
      headSeenAt: null,
      before: { package: { headline: 'B' } },
      head: { package: { headline: 'A' } },
    })
    expect(await open(ids)).toMatchObject({ headSeenAt: expect.any(Date), before: { package: { headline: 'B' } } })
  })

  it('compares a later edition with what readers have, also in what its cutting changed', async () => {
    const first = piece({ slug: 'compared', headline: 'Live' })
    const ids = await desk.published(first)
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const own = { ...ids, editionId: next.editionId }
    expect(await sinceLastLook(db, chief, ids.storyId)).toMatchObject({
      n: 2,
      before: { n: 1, package: { headline: 'Live' }, seenAt: null, isLive: true, editionKind: 'first' },
      head: { editionKind: 'update' },
      who: { parts: { kind: [reporter.name] } },
    })
    await desk.save(editor, own, { ...first, copy: copyOf('Until eleven, now.') })
    expect(await sinceLastLook(db, chief, ids.storyId)).toMatchObject({
      changedBy: [editor.name],
      who: { parts: { kind: [reporter.name], copy: [editor.name] }, blocks: new Map([['para-1', [editor.name]]]) },
    })
  })
})
