import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { openNewsroom } from '@/testing/builders/newsroom'
import { testDatabase } from '@/testing/database'
import { keepersOn } from '@/testing/keepers'
import { addTemplate } from './add-template'
import { submitVersion } from './submit-version'
import { WriteVersion, writeVersion } from './write-version'

const { db } = await testDatabase()
await openNewsroom(db)
const { legal, chief, reporter } = keepersOn(db)

const page = { kind: 'wire', name: 'Agency', legalBasis: '', placement: 'bottom', removable: 'never' } as const

const newTemplate = async (key: string) => {
  const added = await addTemplate(legal, { ...page, key })
  if (!added.ok) throw new Error(`no template ${key}`)
  return added.value.id
}

const input = (templateId: string, more: Partial<WriteVersion> = {}): WriteVersion => ({
  templateId,
  texts: { en: 'Supplied by {{source.name}}.' },
  changeNote: '',
  effectiveFrom: null,
  effectiveTo: null,
  basedOn: null,
  ...more,
})

it('opens version 1 as a draft, and keeps writing it until it is submitted', async () => {
  const templateId = await newTemplate('first')
  const first = await writeVersion(legal, input(templateId))
  if (!first.ok) throw new Error('not written')
  const texts = { en: 'Supplied by {{source.name}}, an agency.', 'zh-Hant': '本則電稿由{{source.name}}提供。' }
  const second = await writeVersion(chief, input(templateId, { texts, basedOn: first.value.writtenAt }))
  expect(second).toMatchObject({ ok: true, value: { n: 1, versionId: first.value.versionId } })
  const rows = await db.select().from(disclaimerText).where(eq(disclaimerText.versionId, first.value.versionId))
  expect(new Map(rows.map((row) => [row.locale, row.text]))).toEqual(new Map(Object.entries(texts)))
  expect(rows.every(({ writtenBy }) => writtenBy === chief.actor.id)).toBe(true)
})

it('takes a language out of the draft when its text is emptied', async () => {
  const templateId = await newTemplate('emptied')
  const first = await writeVersion(legal, input(templateId, { texts: { en: 'One.', 'zh-Hans': '一。' } }))
  if (!first.ok) throw new Error('not written')
  await writeVersion(legal, input(templateId, { texts: { en: 'One.', 'zh-Hans': '' }, basedOn: first.value.writtenAt }))
  const rows = await db.select().from(disclaimerText).where(eq(disclaimerText.versionId, first.value.versionId))
  expect(rows.map(({ locale }) => locale)).toEqual(['en'])
})

it('does not overwrite a draft that somebody else wrote meanwhile', async () => {
  const templateId = await newTemplate('meanwhile')
  const first = await writeVersion(legal, input(templateId))
  if (!first.ok) throw new Error('not written')
  await writeVersion(chief, input(templateId, { texts: { en: 'Better.' }, basedOn: first.value.writtenAt }))
  const late = await writeVersion(legal, input(templateId, { texts: { en: 'Late.' }, basedOn: first.value.writtenAt }))
  expect(late).toEqual({ ok: false, refusal: { kind: 'invalid', field: 'texts', key: 'changedMeanwhile' } })
})

it('lets one of two people begin the draft when both press at once', async () => {
  const templateId = await newTemplate('at-once')
  const both = await Promise.all([writeVersion(legal, input(templateId)), writeVersion(chief, input(templateId))])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  const versions = await db.select().from(disclaimerVersion).where(eq(disclaimerVersion.templateId, templateId))
  expect(versions).toHaveLength(1)
})

it('rests while a version is in review', async () => {
  const templateId = await newTemplate('resting')
  const first = await writeVersion(legal, input(templateId))
  if (!first.ok) throw new Error('not written')
  await submitVersion(legal, { versionId: first.value.versionId })
  const late = await writeVersion(legal, input(templateId, { texts: { en: 'Late.' } }))
  expect(late).toEqual({ ok: false, refusal: { kind: 'wrongState', state: 'in_review' } })
})

it('refuses a variable that no piece can fill, at its language', async () => {
  const templateId = await newTemplate('weather')
  const refusal = await writeVersion(legal, input(templateId, { texts: { 'zh-Hant': '{{weather}}' } }))
  expect(refusal).toMatchObject({ refusal: { field: 'texts.zh-Hant', key: 'unknownVariable' } })
})

it('refuses a link that leads where no notice may lead, at its language (DISC-16)', async () => {
  const templateId = await newTemplate('leading')
  const refusal = await writeVersion(legal, input(templateId, { texts: { 'zh-Hant': '[更多](javascript:alert(1))' } }))
  expect(refusal).toMatchObject({ refusal: { field: 'texts.zh-Hant', key: 'strangeAddress' } })
  const filled = await writeVersion(legal, input(templateId, { texts: { 'zh-Hant': '[原文]({{source.url}})' } }))
  expect(filled).toMatchObject({ ok: true })
})

it('does not let a reporter write standing matter', async () => {
  const templateId = await newTemplate('not-yours')
  expect(await writeVersion(reporter, input(templateId))).toMatchObject({ refusal: { kind: 'forbidden' } })
})

it('tidies what comes through the door and refuses a language Stet does not write in', () => {
  const templateId = crypto.randomUUID()
  const parsed = WriteVersion.parse(input(templateId, { texts: { en: ' One.\r\n\r\n\r\nTwo. ' } }))
  expect(parsed.texts).toEqual({ en: 'One.\n\nTwo.' })
  expect(WriteVersion.safeParse({ ...input(templateId), texts: { fr: 'Un.' } }).success).toBe(false)
})

it('writes into the audit trail who wrote which languages, and no words', async () => {
  const templateId = await newTemplate('trail')
  const written = await writeVersion(legal, input(templateId))
  if (!written.ok) throw new Error('not written')
  const entries = await db.select().from(auditEntry).where(eq(auditEntry.subjectId, templateId))
  expect(entries.at(-1)).toMatchObject({
    kind: 'writeVersion',
    actorId: legal.actor.id,
    detail: { versionId: written.value.versionId, n: 1, locales: ['en'] },
  })
})
