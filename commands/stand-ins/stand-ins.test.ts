import { and, eq, inArray, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { disclaimerPage } from '@/db/queries/disclaimer-page'
import { standingMatter } from '@/db/queries/standing-matter'
import { auditEntry } from '@/db/schema/audit'
import { disclaimerFallback } from '@/db/schema/disclaimers'
import { openNewsroom } from '@/testing/builders/newsroom'
import { testDatabase } from '@/testing/database'
import { keepersOn } from '@/testing/keepers'
import { addTemplate } from '../add-template'
import { withdrawTemplate } from '../withdraw-template'
import { addStandIn } from './add-stand-in'
import { approveStandIn } from './approve-stand-in'
import { endStandIn } from './end-stand-in'

const { db } = await testDatabase()
await openNewsroom(db)
const { legal, admin, chief, reporter } = keepersOn(db)

const templateOf = async (key: string) => {
  const page = { kind: 'wire', name: key, legalBasis: '', placement: 'bottom', removable: 'never' } as const
  const added = await addTemplate(admin, { ...page, key })
  return added.ok ? added.value.id : ''
}

const OTHER_SCRIPT = { locale: 'zh-Hant', standIn: 'zh-Hans' } as const

const asked = async (key: string) => {
  const templateId = await templateOf(key)
  const added = await addStandIn(legal, { templateId, ...OTHER_SCRIPT })
  return { templateId, standInId: added.ok ? added.value.standInId : '' }
}

const chainOf = async (templateId: string) =>
  (await standingMatter(db, new Date(), [templateId])).templates.find(({ id }) => id === templateId)?.fallbacks

it('lets one script stand in for the other only on the word of a second person (DISC-14, DISC-04)', async () => {
  const { templateId, standInId } = await asked('second')
  expect(await chainOf(templateId)).toEqual({})
  expect(await approveStandIn(legal, { standInId })).toMatchObject({ refusal: { because: 'ownStandIn' } })
  expect(await approveStandIn(reporter, { standInId })).toMatchObject({ refusal: { because: 'role' } })
  expect(await approveStandIn(chief, { standInId })).toMatchObject({ ok: true })
  expect(await chainOf(templateId)).toEqual({ 'zh-Hant': ['zh-Hans'] })
  expect(await approveStandIn(admin, { standInId })).toMatchObject({ refusal: { state: 'standInApproved' } })
})

it('never lets one stand in the other way round, or for itself', async () => {
  const { templateId, standInId } = await asked('direction')
  await approveStandIn(chief, { standInId })
  expect((await chainOf(templateId))?.['zh-Hans']).toBeUndefined()
  const itself = await addStandIn(legal, { templateId, locale: 'en', standIn: 'en' })
  expect(itself).toMatchObject({ refusal: { kind: 'invalid', key: 'sameLanguage' } })
})

it('asks for the same once, and of several takes the one asked for first', async () => {
  const { templateId, standInId } = await asked('order')
  const again = await addStandIn(admin, { templateId, ...OTHER_SCRIPT })
  expect(again).toMatchObject({ refusal: { kind: 'invalid', key: 'standsIn' } })
  const english = await addStandIn(legal, { templateId, locale: 'zh-Hant', standIn: 'en' })
  await approveStandIn(chief, { standInId: english.ok ? english.value.standInId : '' })
  await approveStandIn(chief, { standInId })
  expect(await chainOf(templateId)).toEqual({ 'zh-Hant': ['zh-Hans', 'en'] })
})

it('stops standing in on one person’s word, stays on record, and can be asked for again', async () => {
  const { templateId, standInId } = await asked('ended')
  await approveStandIn(chief, { standInId })
  expect(await endStandIn(reporter, { standInId })).toMatchObject({ refusal: { because: 'role' } })
  expect(await endStandIn(admin, { standInId })).toMatchObject({ ok: true })
  expect(await endStandIn(admin, { standInId })).toMatchObject({ refusal: { state: 'standInEnded' } })
  expect(await approveStandIn(chief, { standInId })).toMatchObject({ refusal: { state: 'standInEnded' } })
  expect(await chainOf(templateId)).toEqual({})
  expect(await addStandIn(legal, { templateId, ...OTHER_SCRIPT })).toMatchObject({ ok: true })
  expect(await db.$count(disclaimerFallback, eq(disclaimerFallback.templateId, templateId))).toBe(2)
  const kinds = ['addStandIn', 'approveStandIn', 'endStandIn'] as const
  const told = and(eq(auditEntry.subjectId, templateId), inArray(auditEntry.kind, [...kinds]))
  expect(await db.$count(auditEntry, told)).toBe(4)
})

it('is shown on the page of the template, to be approved by others than whoever asked', async () => {
  const { templateId } = await asked('page')
  const seenBy = async ({ actor, now }: typeof chief) => (await disclaimerPage(db, actor, 'page', now()))?.standIns
  expect(await seenBy(legal)).toMatchObject([{ ...OTHER_SCRIPT, approvedBy: null, mayApprove: false }])
  expect(await seenBy(chief)).toMatchObject([{ mayApprove: true }])
  expect(await seenBy(reporter)).toMatchObject([{ mayApprove: false }])
  await withdrawTemplate(legal, { templateId, reason: 'The contract ended.' })
  const late = await addStandIn(legal, { templateId, locale: 'en', standIn: 'zh-Hans' })
  expect(late).toMatchObject({ refusal: { kind: 'wrongState', state: 'withdrawn' } })
})

it('is kept as it was written against direct SQL of the application itself (DISC-04)', async () => {
  const { standInId } = await asked('sql')
  const refusedBy = async (statement: ReturnType<typeof sql>) => {
    const sent = db.transaction(async (tx) => {
      await tx.execute(sql`set local role stet_app`)
      await tx.execute(statement)
    })
    const error: unknown = await sent.catch((caught: unknown) => caught)
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : 'nothing'
  }
  const change = (set: ReturnType<typeof sql>) =>
    refusedBy(sql`update disclaimer_fallback set ${set} where id = ${standInId}`)
  expect(await change(sql`approved_by = ${legal.actor.id}, approved_at = now()`)).toContain('four_eyes')
  expect(await change(sql`stand_in = 'en'`)).toContain('is a record')
  await approveStandIn(chief, { standInId })
  expect(await change(sql`approved_by = ${admin.actor.id}`)).toContain('is a record')
  expect(await refusedBy(sql`delete from disclaimer_fallback where id = ${standInId}`)).toMatch(/denied|is a record/)
  const born = await refusedBy(sql`insert into disclaimer_fallback
    (id, template_id, locale, stand_in, position, written_by, written_at, approved_by, approved_at)
    select gen_random_uuid(), template_id, 'en', 'zh-Hant', 0, written_by, now(), approved_by, now()
    from disclaimer_fallback where id = ${standInId}`)
  expect(born).toContain('after it was written')
})
