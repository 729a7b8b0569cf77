import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { importPage } from '@/db/queries/imports/import-page'
import { auditEntry } from '@/db/schema/audit'
import { editionHand } from '@/db/schema/hands'
import { importPiece } from '@/db/schema/imports'
import { edition, revision, story } from '@/db/schema/story'
import { BODY, fileOf, importsOn, QUIET, told } from '@/testing/builders/imports'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { atOtherDesk, chief, contributor, DESK, OTHER_DESK, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { startImport } from './start-import'
import { takeIn } from './take-in'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = importsOn(db, clock)
const { house, begin, takenIn } = desk

const editionsOf = (storyId: string) =>
  db.select().from(edition).where(eq(edition.storyId, storyId)).orderBy(asc(edition.n))

beforeAll(() => openNewsroom(db))

describe('taking pieces in', () => {
  it('makes a new piece a draft, started by whoever took it in, with their hand in it', async () => {
    const [line] = await takenIn([told('brand-new')])
    expect(line).toMatchObject({ outcome: 'new', storyId: expect.any(String) })
    const storyId = line?.storyId ?? ''
    expect(await db.select().from(story).where(eq(story.id, storyId))).toMatchObject([
      { startedBy: chief.id, deskId: DESK },
    ])
    const [draft] = await editionsOf(storyId)
    expect(draft).toMatchObject({ state: 'draft', kind: 'first', headline: 'Library tries late opening' })
    const editionId = draft?.id ?? ''
    expect(await db.select().from(revision).where(eq(revision.editionId, editionId))).toMatchObject([
      { kind: 'import', authorId: chief.id },
    ])
    expect(await db.select().from(editionHand).where(eq(editionHand.editionId, editionId))).toMatchObject([
      { personId: chief.id },
    ])
  })

  it('does not let whoever took a piece in approve it', async () => {
    const [line] = await takenIn([told('own-import')])
    const ids = { storyId: line?.storyId ?? '', editionId: (await editionsOf(line?.storyId ?? ''))[0]?.id ?? '' }
    await desk.must(chief, ids, 'file')
    await desk.look(chief, ids)
    expect(await desk.move(chief, ids, 'approve')).toMatchObject({ ok: false })
  })

  it('puts a changed live piece into a next edition, which the live one does not notice', async () => {
    const ids = await desk.published(piece({ slug: 'put-right' }))
    const [line] = await takenIn([told('put-right', { copy: [BODY.replace('library', 'libary')] })])
    expect(line).toMatchObject({ outcome: 'changed', storyId: ids.storyId, held: [] })
    const [live, next] = await editionsOf(ids.storyId)
    expect([live, next]).toMatchObject([
      { state: 'published', headHash: (await desk.head(ids)).headHash },
      { state: 'draft', kind: 'typo' },
    ])
    const revisions = await db
      .select()
      .from(revision)
      .where(eq(revision.editionId, next?.id ?? ''))
      .orderBy(asc(revision.seq))
    expect(revisions.at(-1)).toMatchObject({ kind: 'import', authorId: chief.id })
    expect(revisions.at(-1)?.package.copy.content?.[0]?.attrs).toEqual({ id: 'para-1' })
  })

  it('keeps what a file leaves out of a live piece as it is there', async () => {
    const ids = await desk.published(piece({ slug: 'left-out', kicker: 'Libraries' }))
    await takenIn([
      { language: 'en', headline: 'Library tries later opening', section: 'news', slug: 'left-out', copy: [BODY] },
    ])
    const next = (await editionsOf(ids.storyId))[1]
    const [head] = await db
      .select()
      .from(revision)
      .where(eq(revision.packageHash, next?.headHash ?? ''))
    expect(head?.package).toMatchObject({
      kicker: 'Libraries',
      standfirst: 'Two evenings a week until ten.',
      headline: 'Library tries later opening',
    })
  })

  it('refuses what another is at work on, another source, and a language that is another piece', async () => {
    const busy = await desk.published(piece({ slug: 'busy' }))
    await desk.must(reporter, busy, 'startNext', { kind: 'update' })
    await desk.published(piece({ slug: 'sourced' }))
    await desk.published(piece({ slug: 'spoken' }))
    const answers = await takenIn([
      told('busy', { headline: 'Another' }),
      told('sourced', { source: { type: 'wire', name: 'Agency' } }),
      told('spoken', { language: 'zh-Hant' }),
    ])
    expect(answers.map(({ outcome, faults }) => [outcome, faults[0]?.key])).toEqual([
      ['refused', 'inWork'],
      ['refused', 'sourceChanged'],
      ['refused', 'languageChanged'],
    ])
  })

  it('says the same of a piece that is down and of one that is not theirs to read', async () => {
    const down = await desk.published(piece({ slug: 'down' }))
    const gone = { category: 'error', response: 'tombstone', explanation: 'Wrong.', reason: 'Wrong.' } as const
    await desk.must(chief, down, 'withdraw', gone)
    const hidden = await desk.published(piece({ slug: 'hidden' }))
    await db
      .update(story)
      .set({ limitedTo: [reporter.id] })
      .where(eq(story.id, hidden.storyId))
    const answers = await takenIn([told('down', { headline: 'A' }), told('hidden', { headline: 'B' })])
    const same = { outcome: 'refused', faults: [{ field: 'slug', key: 'addressTaken' }], storyId: null, held: [] }
    expect(answers).toMatchObject([same, same])
  })

  it('asks again, piece by piece, whether whoever began it still may', async () => {
    const importId = await begin([told('too-late')], { ...chief, id: contributor.id })
    await takeIn(house(), QUIET)
    expect(await db.select().from(importPiece).where(eq(importPiece.importId, importId))).toMatchObject([
      { outcome: 'refused', faults: [{ key: 'notAllowedHere' }] },
    ])
  })

  it('is refused at a desk that is not theirs, and a file that is none', async () => {
    const asked = { id: randomUUID(), deskId: OTHER_DESK, fileName: 'x.json', text: fileOf(told('x')) }
    expect(await startImport(desk.as(chief), asked)).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } })
    expect(await startImport(desk.as(chief), { ...asked, deskId: DESK, text: '{' })).toMatchObject({
      ok: false,
      refusal: { key: 'notJson' },
    })
  })

  it('begins once, however often it is asked for', async () => {
    const asked = { id: randomUUID(), deskId: DESK, fileName: 'x.json', text: fileOf(told('asked-twice')) }
    const both = await Promise.all([startImport(desk.as(chief), asked), startImport(desk.as(chief), asked)])
    expect(both).toMatchObject([{ ok: true }, { ok: true }])
    await takeIn(house(), QUIET)
    expect(await db.select().from(story).where(eq(story.slugline, 'asked-twice'))).toHaveLength(1)
  })
})

it('leaves one line in the record for the file, one for each piece taken in, and one for its end', async () => {
  const importId = await begin([told('on-record'), told('on-record-too'), told('no-record', { section: 'nowhere' })])
  await takeIn(house(), QUIET)
  const entries = (await db.select().from(auditEntry).orderBy(asc(auditEntry.seq))).filter(
    ({ detail }) => detail.importId === importId,
  )
  expect(entries.map(({ kind, actorId }) => [kind, actorId])).toEqual(
    ['startImport', 'importPiece', 'importPiece', 'finishImport'].map((kind) => [kind, chief.id]),
  )
})

it('shows what became of a file to nobody else', async () => {
  const importId = await begin([told('mine')])
  for (const other of [reporter, atOtherDesk(chief), { ...chief, grants: [] }]) {
    expect(await importPage(db, other, { importId, outcome: null, after: null })).toBeNull()
  }
})
