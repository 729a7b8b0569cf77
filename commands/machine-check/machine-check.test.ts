import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { newestWork } from '@/db/queries/edition-work'
import { checkOf } from '@/db/queries/machine-check/check-of'
import { auditEntry } from '@/db/schema/audit'
import { machineCheckFinding, machineCheckRun } from '@/db/schema/machine-check'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { listsOn, term } from '@/testing/builders/terms'
import { chief, editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { type SettleFinding, settleFinding } from './settle-finding'

const { db, owner } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)
const lists = listsOn(desk)
const DAY = 86_400_000

const blocked = (slug: string, text = 'It opens irregardless.') => piece({ slug, copy: copyOf(text) })
const runsOf = ({ editionId }: Ids) =>
  db.select().from(machineCheckRun).where(eq(machineCheckRun.editionId, editionId)).orderBy(machineCheckRun.startedAt)
const findingsOf = async (ids: Ids) => {
  const [run] = (await runsOf(ids)).slice(-1)
  return db
    .select()
    .from(machineCheckFinding)
    .where(eq(machineCheckFinding.runId, run?.id ?? ''))
}
const at = async ({ storyId }: Ids) => {
  const work = await newestWork(db, storyId)
  if (!work) throw new Error('no work')
  return (await checkOf(db, work, clock.now)).check
}
const settle = async (who: Player, ids: Ids, more: Partial<SettleFinding> = {}) => {
  const [finding] = (await at(ids)).findings
  const { headHash: hash } = await desk.head(ids)
  const said = { fingerprint: finding?.fingerprint ?? '', as: 'dismissed', reason: 'It is a quotation.' } as const
  return settleFinding(desk.as(who), { ...ids, hash, ...said, ...more })
}
const STOPPED = { refusal: { kind: 'notReady', issues: [{ field: 'copy', key: 'termBlocked', at: 'para-1' }] } }

let listId = ''
beforeAll(async () => {
  await openNewsroom(db)
  listId = await lists.opened('House style')
  await lists.inForce(listId, [term()])
})

describe('the machine check of a piece', () => {
  it('is attached before anybody reviews, and names the text, the engine and the lists (TR-12)', async () => {
    const ids = await desk.written(blocked('attached'))
    expect(await runsOf(ids)).toEqual([])
    await desk.must(reporter, ids, 'file')
    const { headHash } = await desk.head(ids)
    expect(await runsOf(ids)).toMatchObject([{ packageHash: headHash, engineVersion: 1, state: 'done' }])
    expect(await findingsOf(ids)).toMatchObject([
      { rule: 'term', level: 'block', field: 'copy', at: 'para-1', start: 9, end: 21, state: 'open' },
    ])
  })

  it('stops the review while a finding that blocks is open, at its place (TR-12)', async () => {
    const ids = await desk.filed(blocked('stopped'))
    await desk.look(editor, ids)
    expect(await desk.move(editor, ids, 'approve')).toMatchObject(STOPPED)
    expect((await desk.head(ids)).state).toBe('in_review')
  })

  it('goes on once a reviewer without a hand in it has dismissed it with a reason, on the record (TR-12)', async () => {
    const ids = await desk.filed(blocked('dismissed'))
    expect(await settle(editor, ids, { reason: ' ' })).toMatchObject({ refusal: { field: 'reason', key: 'blank' } })
    expect(await settle(editor, ids)).toMatchObject({ ok: true })
    expect(await findingsOf(ids)).toMatchObject([
      { state: 'dismissed', reason: 'It is a quotation.', settledBy: editor.id, settledAt: clock.now },
    ])
    const told = await db.select().from(auditEntry).where(eq(auditEntry.kind, 'dismissFinding'))
    expect(told).toMatchObject([{ actorId: editor.id, subjectId: ids.storyId, detail: { level: 'block' } }])
    await desk.approve(ids)
    await desk.must(chief, ids, 'publish')
  })

  it('is not waved through by whoever wrote it, however high, nor by a reporter (TR-12)', async () => {
    const ids = await desk.start(chief)
    await desk.save(chief, ids, blocked('own-words'))
    await desk.must(chief, ids, 'file')
    expect(await settle(chief, ids)).toMatchObject({ refusal: { kind: 'forbidden', because: 'hand' } })
    expect(await settle(reporter, ids)).toMatchObject({ refusal: { kind: 'forbidden', because: 'role' } })
    const [finding] = await findingsOf(ids)
    const dismissed = { state: 'dismissed', reason: 'Mine', settledBy: chief.id, settledAt: clock.now } as const
    const raw = db
      .update(machineCheckFinding)
      .set(dismissed)
      .where(eq(machineCheckFinding.id, finding?.id ?? ''))
    await expect(raw).rejects.toThrow()
  })

  it('keeps stopping what was only agreed with: the words have to go (TR-12)', async () => {
    const ids = await desk.filed(blocked('agreed'))
    expect(await settle(reporter, ids, { as: 'accepted', reason: '' })).toMatchObject({ ok: true })
    await desk.look(editor, ids)
    expect(await desk.move(editor, ids, 'approve')).toMatchObject(STOPPED)
  })

  it('stops at every door to readers, also where no review was held (TR-12)', async () => {
    const ids = await desk.written(blocked('forced'))
    const force = { urgency: 'breaking', reason: 'It cannot wait until the morning.' } as const
    expect(await desk.move(chief, ids, 'forcePublish', force)).toMatchObject(STOPPED)
    expect(await settle(editor, ids)).toMatchObject({ ok: true })
    await desk.must(chief, ids, 'forcePublish', force)
  })

  it('is made anew for a changed text; what was dismissed stays so while its paragraph reads the same', async () => {
    const ids = await desk.filed(blocked('changed'))
    await settle(editor, ids)
    await desk.must(editor, ids, 'sendBack', { comment: 'A kicker, please.' })
    await desk.save(reporter, ids, { ...blocked('changed'), kicker: 'Library' })
    clock.now = new Date(clock.now.getTime() + 1_000)
    await desk.must(reporter, ids, 'file')
    expect((await runsOf(ids)).map(({ packageHash }) => packageHash)).toHaveLength(2)
    expect(await findingsOf(ids)).toMatchObject([{ state: 'dismissed', settledBy: editor.id }])
    await desk.must(reporter, ids, 'recall')
    await desk.save(reporter, ids, blocked('changed', 'It opens, irregardless.'))
    await desk.must(reporter, ids, 'file')
    expect(await findingsOf(ids)).toMatchObject([{ state: 'open', settledBy: null }])
  })

  it('is kept once for one text', async () => {
    const ids = await desk.filed(piece({ slug: 'once' }))
    await desk.approve(ids)
    await desk.must(chief, ids, 'publish')
    expect(await runsOf(ids)).toHaveLength(1)
  })

  it('is a record: findings are neither rewritten nor taken back', async () => {
    const ids = await desk.filed(blocked('record'))
    await settle(editor, ids)
    const [finding] = await findingsOf(ids)
    const own = eq(machineCheckFinding.id, finding?.id ?? '')
    await expect(owner.update(machineCheckFinding).set({ quote: 'other' }).where(own)).rejects.toThrow()
    await expect(owner.update(machineCheckFinding).set({ state: 'open' }).where(own)).rejects.toThrow()
    await expect(owner.delete(machineCheckFinding).where(own)).rejects.toThrow()
    await expect(owner.update(machineCheckRun).set({ engineVersion: 9 })).rejects.toThrow()
  })
})

describe('a list that changes', () => {
  it('leaves old findings under the version they name, and new checks name the new one (TR-23)', async () => {
    const ids = await desk.filed(blocked('versions'))
    const [before] = await findingsOf(ids)
    await lists.inForce(listId, [term(), term({ text: 'opens', replacement: 'is open', level: 'warn' })])
    expect(await findingsOf(ids)).toEqual([before])
    clock.now = new Date(clock.now.getTime() + 1_000)
    expect(await settle(editor, ids)).toMatchObject({ ok: true })
    const after = await findingsOf(ids)
    expect(after.map(({ quote, state }) => [quote, state])).toEqual([
      ['irregardless', 'dismissed'],
      ['opens', 'open'],
    ])
    expect(after[0]?.listVersionId).not.toBe(before?.listVersionId)
    const [first] = await runsOf(ids)
    expect(
      await db
        .select()
        .from(machineCheckFinding)
        .where(eq(machineCheckFinding.runId, first?.id ?? '')),
    ).toEqual([before])
  })

  it('lets a term go when its time has passed, and keeps what it found (TR-23)', async () => {
    const dated = await lists.opened('Dated')
    const until = new Date(clock.now.getTime() + DAY)
    await lists.inForce(dated, [term({ text: 'old name', replacement: 'new name', validTo: until })])
    const ids = await desk.filed(piece({ slug: 'dated', copy: copyOf('The old name stands.') }))
    await desk.look(editor, ids)
    expect(await desk.move(editor, ids, 'approve')).toMatchObject({ refusal: { kind: 'notReady' } })
    clock.now = until
    await desk.must(editor, ids, 'approve')
    expect(await findingsOf(ids)).toMatchObject([{ quote: 'old name', state: 'open' }])
    const later = await desk.filed(piece({ slug: 'later', copy: copyOf('The old name stands.') }))
    expect(await findingsOf(later)).toEqual([])
  })
})
