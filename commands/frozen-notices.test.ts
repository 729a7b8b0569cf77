import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { disclaimerPage } from '@/db/queries/disclaimer-page'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { chief, editor, legal } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { approveVersion } from './approve-version'
import { submitVersion } from './submit-version'
import { withdrawTemplate } from './withdraw-template'
import { writeVersion } from './write-version'

const { db } = await testDatabase()
await openNewsroom(db)
await stockBook(db, new Date('2026-01-01T00:00:00Z'))
const desk = deskOn(db)

const template = async () => {
  const [row] = await db.select().from(disclaimerTemplate).where(eq(disclaimerTemplate.key, 'own-work'))
  return row?.id ?? ''
}

const asPublished = async (storyId: string) => {
  const [page] = await db.select().from(publication).where(eq(publication.storyId, storyId))
  const ofPage = eq(publicationDisclaimer.publicationId, page?.id ?? '')
  return { page, notices: await db.select().from(publicationDisclaimer).where(ofPage) }
}

it('DISC-02 leaves a published page as it was when its template gets new words, and when it is withdrawn', async () => {
  const { storyId } = await desk.published()
  const before = await asPublished(storyId)
  expect(before.notices).toMatchObject([{ key: 'own-work', versionN: 1, placement: 'bottom' }])
  const templateId = await template()
  const dates = { changeNote: '', effectiveFrom: null, effectiveTo: null, basedOn: null }
  const written = await writeVersion(desk.as(legal), { templateId, texts: { en: 'New words.' }, ...dates })
  const versionId = written.ok ? written.value.versionId : ''
  await submitVersion(desk.as(legal), { versionId })
  const shown = await disclaimerPage(db, chief, 'own-work', desk.clock.now)
  const approved = await approveVersion(desk.as(chief), { versionId, seen: shown?.review?.seen ?? '' })
  expect(approved).toMatchObject({ ok: true })
  await withdrawTemplate(desk.as(chief), { templateId, reason: 'Said elsewhere.' })
  expect(await asPublished(storyId)).toEqual(before)
})

it('DISC-10 approves no piece whose template was withdrawn', async () => {
  const ids = await desk.filed()
  await desk.look(editor, ids)
  const approved = await desk.move(editor, ids, 'approve')
  expect(approved).toMatchObject({
    refusal: { kind: 'notReady', issues: [{ key: 'disclaimerMissing', values: { key: 'own-work' } }] },
  })
})
