import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { outdatedNotices } from '@/db/queries/outdated-notices'
import { disclaimerRule, disclaimerTemplate, disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { editionHand } from '@/db/schema/hands'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { move } from '@/db/schema/review'
import { edition, revision } from '@/db/schema/story'
import { type Actor, SYSTEM } from '@/newsroom/people/actor'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, contributor, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import type { SystemContext } from './context'
import { repinNotices } from './repin-notices'

const { db } = await testDatabase()
const desk = deskOn(db)
const LONG_AGO = new Date('2026-01-01T00:00:00Z')
const templateId = randomUUID()

/** An approved wording of the one template of this house. */
const word = async (n: number, text: string) => {
  const id = randomUUID()
  const own = { id, templateId, n, changeNote: 'First wording', effectiveFrom: LONG_AGO, writtenAt: LONG_AGO }
  await db.insert(disclaimerVersion).values({ ...own, state: 'in_review', writtenBy: legal.id })
  await db
    .insert(disclaimerText)
    .values({ versionId: id, locale: 'en', text, state: 'approved', writtenBy: legal.id, approvedBy: chief.id })
  await db
    .update(disclaimerVersion)
    .set({ state: 'approved', approvedBy: chief.id, approvedAt: LONG_AGO, contentHash: 'x' })
    .where(eq(disclaimerVersion.id, id))
}

beforeAll(async () => {
  await openNewsroom(db)
  await db.insert(disclaimerTemplate).values({
    id: templateId,
    key: 'third_party',
    kind: 'third_party',
    name: 'Third-party content',
    legalBasis: '',
    placement: 'bottom',
    removable: 'never',
    createdBy: legal.id,
    createdAt: LONG_AGO,
  })
  await db.insert(disclaimerRule).values({
    id: randomUUID(),
    templateId,
    when: { fact: 'sourceType', op: 'eq', value: 'contributor' },
    priority: 10,
    effectiveFrom: LONG_AGO,
    writtenBy: legal.id,
    writtenAt: LONG_AGO,
    writers: [legal.id],
    state: 'approved',
    approvedBy: chief.id,
    approvedAt: LONG_AGO,
  })
  await word(1, 'Written by {{author}}, not by us.')
})

const supplied = (slug: string) =>
  piece({ slug, source: { type: 'contributor', name: '', author: 'Rosa Vidal', title: '', url: '' } })

const headOf = async ({ editionId }: Ids) => {
  const [row] = await db
    .select({ revision })
    .from(revision)
    .innerJoin(edition, and(eq(edition.id, revision.editionId), eq(edition.headSeq, revision.seq)))
    .where(eq(edition.id, editionId))
  if (!row) throw new Error('no head')
  return row.revision
}

const asHouse = (): SystemContext => ({ ...desk.as(editor), actor: SYSTEM })

describe('the notices of a piece', () => {
  it('are worded at each save and frozen with the publication', async () => {
    const ids = await desk.published(supplied('frozen-notice'))
    expect((await headOf(ids)).notices).toMatchObject([
      { key: 'third_party', n: 1, text: 'Written by Rosa Vidal, not by us.' },
    ])
    const frozen = await db
      .select({ text: publicationDisclaimer.text })
      .from(publicationDisclaimer)
      .innerJoin(publication, eq(publication.id, publicationDisclaimer.publicationId))
      .where(eq(publication.storyId, ids.storyId))
    expect(frozen).toEqual([{ text: 'Written by Rosa Vidal, not by us.' }])
  })

  it('stay as they are while nothing changed', async () => {
    const ids = await desk.approved(supplied('no-repin'))
    const before = await desk.head(ids)
    await repinNotices(asHouse(), ids)
    expect(await desk.head(ids)).toEqual(before)
  })

  it('stop a piece in a language nobody worded them in, and name the rule', async () => {
    const ids = await desk.written({ ...supplied('no-wording'), language: 'zh-Hant', headline: '圖書館夜間開放' })
    await desk.must(reporter, ids, 'file')
    await desk.look(editor, ids)
    expect(await desk.move(editor, ids, 'approve')).toMatchObject({
      refusal: {
        issues: [{ field: 'disclaimers', key: 'disclaimerMissing', values: { key: 'third_party', locale: 'zh-Hant' } }],
      },
    })
  })

  it('are known to be out of date only while somebody decides about the piece, and by those who may read it', async () => {
    const [filed, draft] = [await desk.written(supplied('outdated')), await desk.written(supplied('outdated-draft'))]
    await desk.must(reporter, filed, 'file')
    const ask = (actor: Actor, { storyId }: Ids) => outdatedNotices(db, actor, { storyId, at: new Date() })
    expect(await ask(editor, filed)).toBeNull()
    await word(2, 'Written by {{author}} alone.')
    expect(await ask(editor, filed)).toMatchObject({ editionId: filed.editionId })
    expect(await ask(editor, draft)).toBeNull()
    expect(await ask(contributor, filed)).toBeNull()
    await repinNotices(asHouse(), filed)
    expect(await ask(editor, filed)).toBeNull()
  })

  it('void an approval when their wording changes before publication, in the house’s name and nobody’s hand', async () => {
    const [waiting, live] = [await desk.approved(supplied('repinned')), await desk.published(supplied('stays'))]
    const [frozen] = await db.select().from(publication).where(eq(publication.storyId, live.storyId))
    const hands = () => db.$count(editionHand, eq(editionHand.editionId, waiting.editionId))
    const before = await hands()
    await word(3, 'The views are those of {{author}}.')

    expect(await desk.move(chief, waiting, 'publish')).toMatchObject({
      refusal: { kind: 'wrongState', state: 'in_review' },
    })
    expect(await headOf(waiting)).toMatchObject({ kind: 'repin', authorId: null, notices: [{ n: 3 }] })
    const [voided] = await db
      .select()
      .from(move)
      .where(and(eq(move.editionId, waiting.editionId), eq(move.move, 'voidApproval')))
    expect(voided).toMatchObject({ actorId: null, detail: { parts: ['disclaimers'] } })
    expect(await hands()).toBe(before)
    expect(await db.select().from(publication).where(eq(publication.storyId, live.storyId))).toEqual([frozen])

    await desk.approve(waiting)
    await desk.must(chief, waiting, 'publish')
  })

  it('are the house’s own business only while the edition is in work', async () => {
    const ids = await desk.published(supplied('closed'))
    expect(await repinNotices(asHouse(), ids)).toMatchObject({ refusal: { kind: 'wrongState' } })
  })
})
