import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { termBook } from '@/db/queries/terms/term-book'
import { termPage } from '@/db/queries/terms/term-page'
import { termListVersion, term as terms } from '@/db/schema/terms'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { listsOn, term } from '@/testing/builders/terms'
import { admin, chief, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { addTermList } from './add-term-list'
import { approveTerms } from './approve-terms'
import { writeTerms } from './write-terms'

const { db, owner } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)
const lists = listsOn(desk)

beforeAll(() => openNewsroom(db))

const page = async (listId: string) => {
  const shown = await termPage(db, chief, { listId })
  if (!shown) throw new Error('not shown')
  return shown
}

describe('a list of words', () => {
  it('is kept by whoever leads a desk, and shown to nobody else', async () => {
    const listId = await lists.opened('Kept')
    for (const who of [reporter, editor, legal]) {
      expect(await addTermList(desk.as(who), { name: 'Mine' })).toMatchObject({ refusal: { kind: 'forbidden' } })
      expect(await lists.written(listId, [term()], who)).toMatchObject({ refusal: { kind: 'forbidden' } })
      expect(await termBook(db, who)).toBeNull()
      expect(await termPage(db, who, { listId })).toBeNull()
    }
    expect(await addTermList(desk.as(chief), { name: 'Kept' })).toMatchObject({ refusal: { key: 'taken' } })
  })

  it('says nothing until somebody else has approved it', async () => {
    const listId = await lists.opened('Eyes')
    await lists.written(listId, [term()])
    expect((await page(listId)).draft).toMatchObject({ n: 1, mayApprove: false, writtenBy: chief.name })
    expect(await lists.approved(listId, chief)).toMatchObject({ refusal: { because: 'ownWording' } })
    expect((await page(listId)).versions).toEqual([])
    expect(await lists.approved(listId)).toMatchObject({ ok: true, value: { n: 1 } })
    expect((await page(listId)).versions).toMatchObject([{ n: 1, writtenBy: chief.name, approvedBy: admin.name }])
  })

  it('is not approved by whoever wrote in the draft before, either, nor in SQL', async () => {
    const listId = await lists.opened('Two writers')
    await lists.written(listId, [term()], admin)
    await lists.written(listId, [term(), term({ text: 'orientate' })], chief)
    expect(await lists.approved(listId, admin)).toMatchObject({ refusal: { because: 'ownWording' } })
    const approved = { approvedBy: admin.id, approvedAt: clock.now }
    const own = eq(termListVersion.listId, listId)
    await expect(owner.update(termListVersion).set(approved).where(own)).rejects.toThrow()
    await expect(
      owner
        .update(termListVersion)
        .set({ writers: [chief.id] })
        .where(own),
    ).rejects.toThrow()
  })

  it('is approved as it was on the screen, and not as it was changed meanwhile', async () => {
    const listId = await lists.opened('Meanwhile')
    await lists.written(listId, [term()])
    const seen = await lists.draftOf(listId)
    clock.now = new Date(clock.now.getTime() + 1_000)
    await lists.written(listId, [term({ replacement: 'anyway' })])
    const old = { listId, versionId: seen?.versionId ?? '', seen: seen?.hash ?? '' }
    expect(await approveTerms(desk.as(admin), old)).toMatchObject({ refusal: { key: 'changedMeanwhile' } })
    const late = { listId, terms: [], changeNote: '', basedOn: seen?.writtenAt ?? null }
    expect(await writeTerms(desk.as(chief), late)).toMatchObject({ refusal: { key: 'changedMeanwhile' } })
  })

  it('never changes once approved: what is written next is the next version, with its difference', async () => {
    const listId = await lists.opened('Fixed')
    await lists.inForce(listId, [term()])
    const added = term({ text: 'orientate', replacement: 'orient', level: 'warn' })
    await lists.written(listId, [term({ level: 'warn' }), added])
    const { draft, terms: inForce } = await page(listId)
    expect(inForce).toEqual([term()])
    expect(draft?.changes.map(({ kind, term: { text } }) => [kind, text])).toEqual([
      ['changed', 'irregardless'],
      ['added', 'orientate'],
    ])
    await expect(owner.update(terms).set({ level: 'suggest' }).where(eq(terms.level, 'block'))).rejects.toThrow()
    await expect(owner.delete(terms).where(eq(terms.level, 'block'))).rejects.toThrow()
    await lists.approved(listId)
    expect((await page(listId)).versions.map(({ n }) => n)).toEqual([2, 1])
    expect((await termBook(db, chief))?.lists.find(({ id }) => id === listId)).toMatchObject({
      ...{ inForce: { n: 2, terms: 2 }, draft: null },
    })
  })
})
