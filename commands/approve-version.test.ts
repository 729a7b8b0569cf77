import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { contentHash } from '@/newsroom/disclaimers/content-hash'
import { openNewsroom } from '@/testing/builders/newsroom'
import { testDatabase } from '@/testing/database'
import { keepersOn } from '@/testing/keepers'
import { addTemplate } from './add-template'
import { approveVersion } from './approve-version'
import type { Context } from './context'
import { returnVersion } from './return-version'
import { submitVersion } from './submit-version'
import { withdrawTemplate } from './withdraw-template'
import { writeVersion } from './write-version'

const { db, owner } = await testDatabase()
await openNewsroom(db)
const { legal, chief, admin, reporter } = keepersOn(db)

const EN = 'Supplied by {{source.name}}.'
const page = { kind: 'wire', name: 'Agency', legalBasis: '', placement: 'bottom', removable: 'never' } as const
const dates = { changeNote: '', effectiveFrom: null, effectiveTo: null }

const draft = async (key: string, more: { effectiveFrom?: Date; effectiveTo?: Date } = {}) => {
  const added = await addTemplate(legal, { ...page, key })
  const templateId = added.ok ? added.value.id : ''
  const written = await writeVersion(legal, { templateId, texts: { en: EN }, ...dates, ...more, basedOn: null })
  if (!written.ok) throw new Error('not written')
  return { templateId, ...written.value }
}

const inReview = async (key: string, more: { effectiveFrom?: Date; effectiveTo?: Date } = {}) => {
  const written = await draft(key, more)
  await submitVersion(legal, { versionId: written.versionId })
  return { ...written, seen: contentHash(key, written.n, [{ locale: 'en', text: EN }]) }
}

const approved = async (key: string) => {
  const version = await inReview(key)
  const outcome = await approveVersion(chief, version)
  if (!outcome.ok) throw new Error('not approved')
  return version
}

const read = async (versionId: string) => {
  const [version] = await db.select().from(disclaimerVersion).where(eq(disclaimerVersion.id, versionId))
  return version
}

it('is approved by somebody else, with proof of what was read', async () => {
  const { versionId, seen } = await inReview('proof')
  expect(await approveVersion(chief, { versionId, seen })).toEqual({ ok: true, value: { n: 1, contentHash: seen } })
  expect(await read(versionId)).toMatchObject({ state: 'approved', approvedBy: chief.actor.id, contentHash: seen })
})

it('DISC-04 does not let a writer approve their own wording, admins included', async () => {
  const { versionId, seen } = await inReview('own')
  expect(await approveVersion(legal, { versionId, seen })).toMatchObject({ refusal: { because: 'ownWording' } })
})

it('DISC-04 remembers a hand whose words somebody else has replaced', async () => {
  const { templateId, versionId, writtenAt } = await draft('replaced')
  const byAdmin = await writeVersion(admin, { templateId, texts: { en: 'Mine.' }, ...dates, basedOn: writtenAt })
  if (!byAdmin.ok) throw new Error('not written')
  await writeVersion(legal, { templateId, texts: { en: EN }, ...dates, basedOn: byAdmin.value.writtenAt })
  await submitVersion(legal, { versionId })
  const seen = contentHash('replaced', 1, [{ locale: 'en', text: EN }])
  expect(await approveVersion(admin, { versionId, seen })).toMatchObject({ refusal: { because: 'ownWording' } })
  expect(await approveVersion(chief, { versionId, seen })).toMatchObject({ ok: true })
})

it('DISC-04 refuses in SQL too, by check and by trigger', async () => {
  const { versionId } = await inReview('by-sql')
  const sign = (personId: string) =>
    owner.execute(
      sql`update disclaimer_version set state = 'approved', approved_at = now(), approved_by = ${personId} where id = ${versionId}`,
    )
  await expect(sign(legal.actor.id)).rejects.toThrow()
  await owner.update(disclaimerText).set({ writtenBy: chief.actor.id }).where(eq(disclaimerText.versionId, versionId))
  await expect(sign(chief.actor.id)).rejects.toThrow()
  expect(await read(versionId)).toMatchObject({ state: 'in_review', approvedBy: null })
})

it('DISC-05 fixes an approved version and its texts, whoever writes SQL', async () => {
  const { versionId } = await approved('fixed')
  const ofVersion = eq(disclaimerText.versionId, versionId)
  await expect(owner.update(disclaimerText).set({ text: 'Other.' }).where(ofVersion)).rejects.toThrow()
  await expect(owner.delete(disclaimerText).where(ofVersion)).rejects.toThrow()
  const version = eq(disclaimerVersion.id, versionId)
  await expect(owner.update(disclaimerVersion).set({ changeNote: 'Other.' }).where(version)).rejects.toThrow()
  await expect(owner.update(disclaimerVersion).set({ state: 'draft' }).where(version)).rejects.toThrow()
})

it('does not let a reporter approve', async () => {
  const { versionId, seen } = await inReview('reporter')
  expect(await approveVersion(reporter, { versionId, seen })).toMatchObject({ refusal: { because: 'role' } })
})

it('approves only the words that were on the screen', async () => {
  const { versionId } = await inReview('seen')
  const outcome = await approveVersion(chief, { versionId, seen: 'f'.repeat(64) })
  expect(outcome).toMatchObject({ refusal: { field: 'texts', key: 'changedMeanwhile' } })
})

it('never reaches back: a version works from its approval, or from its own later day', async () => {
  const past = await inReview('past', { effectiveFrom: new Date('2020-01-01T00:00:00Z') })
  await approveVersion(chief, past)
  const version = await read(past.versionId)
  expect(version?.effectiveFrom).toEqual(version?.approvedAt)
  const later = new Date('2027-01-01T00:00:00Z')
  const future = await inReview('future', { effectiveFrom: later })
  await approveVersion(chief, future)
  expect((await read(future.versionId))?.effectiveFrom).toEqual(later)
})

it('takes effect once when two people approve at the same moment', async () => {
  const version = await inReview('at-once')
  const both = await Promise.all([approveVersion(chief, version), approveVersion(admin, version)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'wrongState', state: 'approved' } })
})

it('does not approve what would already have ended', async () => {
  const over = await inReview('over', { effectiveTo: new Date('2026-01-01T00:00:00Z') })
  expect(await approveVersion(chief, over)).toMatchObject({ refusal: { field: 'effectiveTo', key: 'past' } })
})

it('can be returned with a note, written again and submitted again', async () => {
  const { templateId, versionId } = await inReview('returned')
  expect(await returnVersion(chief, { versionId, note: 'Shorter, please.' })).toMatchObject({ ok: true })
  const basedOn = (await read(versionId))?.writtenAt ?? null
  const again = await writeVersion(legal, { templateId, texts: { en: 'Short.' }, ...dates, basedOn })
  expect(again).toMatchObject({ ok: true, value: { versionId, n: 1 } })
  expect(await submitVersion(legal, { versionId })).toMatchObject({ ok: true })
})

it('opens version 2 for new wording and leaves version 1 as it was', async () => {
  const { templateId, versionId } = await approved('second')
  const next = await writeVersion(legal, { templateId, texts: { en: 'New.' }, ...dates, basedOn: null })
  expect(next).toMatchObject({ ok: true, value: { n: 2 } })
  expect(await read(versionId)).toMatchObject({ n: 1, state: 'approved' })
})

it('does not submit a version without words, nor return or approve a draft', async () => {
  const added = await addTemplate(legal, { ...page, key: 'wordless' })
  const templateId = added.ok ? added.value.id : ''
  const empty = await writeVersion(legal, { templateId, texts: {}, ...dates, basedOn: null })
  const versionId = empty.ok ? empty.value.versionId : ''
  expect(await submitVersion(legal, { versionId })).toMatchObject({ refusal: { field: 'texts', key: 'blank' } })
  const wrongState = { refusal: { kind: 'wrongState', state: 'draft' } }
  expect(await returnVersion(chief, { versionId, note: 'No.' })).toMatchObject(wrongState)
  expect(await approveVersion(chief, { versionId, seen: 'f'.repeat(64) })).toMatchObject(wrongState)
})

it('withdraws a template once, with every version, and takes no more wording for it', async () => {
  const { templateId, versionId } = await approved('withdrawn')
  const withdraw = (who: Context) => withdrawTemplate(who, { templateId, reason: 'The contract ended.' })
  const both = await Promise.all([withdraw(chief), withdraw(admin)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await read(versionId)).toMatchObject({ state: 'withdrawn', approvedBy: chief.actor.id })
  const late = await writeVersion(legal, { templateId, texts: { en: 'Late.' }, ...dates, basedOn: null })
  expect(late).toMatchObject({ refusal: { kind: 'wrongState', state: 'withdrawn' } })
})

it('answers for a version nobody has as for one that never was', async () => {
  const versionId = crypto.randomUUID()
  expect(await submitVersion(legal, { versionId })).toEqual({ ok: false, refusal: { kind: 'notFound' } })
})
