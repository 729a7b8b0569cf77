import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { disclaimerPage } from '@/db/queries/disclaimer-page'
import { auditEntry } from '@/db/schema/audit'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { disclaimerLoosening } from '@/db/schema/loosenings'
import { openNewsroom } from '@/testing/builders/newsroom'
import { testDatabase } from '@/testing/database'
import { keepersOn } from '@/testing/keepers'
import { addTemplate } from '../add-template'
import { type ChangeTemplate, changeTemplate } from '../change-template'
import { deactivatePerson } from '../deactivate-person'
import { agreeLoosening } from './agree-loosening'
import { dropLoosening } from './drop-loosening'

const { db } = await testDatabase()
await openNewsroom(db)
const { legal, admin, chief, reporter } = keepersOn(db)

const page = { kind: 'wire', name: 'Wire', names: {}, legalBasis: '', placement: 'bottom', removable: 'never' } as const
const { kind: _, ...same } = page

const templateOf = async (key: string, legalOwnerId: string | null = legal.actor.id) => {
  const added = await addTemplate(admin, { ...page, key, legalOwnerId, requiresAck: true })
  return added.ok ? added.value.id : expect.fail('not added')
}

const change = (who: typeof legal, templateId: string, more: Partial<ChangeTemplate>) =>
  changeTemplate(who, { ...same, ...more, templateId })

const templateAt = async (id: string) => {
  const [row] = await db.select().from(disclaimerTemplate).where(eq(disclaimerTemplate.id, id))
  return row ?? expect.fail('no template')
}

const askedOf = async (templateId: string) => {
  const asked = await db.select().from(disclaimerLoosening).where(eq(disclaimerLoosening.templateId, templateId))
  return asked.at(-1)?.id ?? expect.fail('nothing asked')
}

describe('a template that would bind less', () => {
  it('binds as before until its legal owner has agreed, and the rest of the change is done at once', async () => {
    const templateId = await templateOf('loosened')
    const asked = await change(admin, templateId, { removable: 'free', name: 'Wire copy' })
    expect(asked).toMatchObject({ ok: true, value: { waits: true } })
    expect(await templateAt(templateId)).toMatchObject({ removable: 'never', name: 'Wire copy' })
    const looseningId = await askedOf(templateId)
    expect(await agreeLoosening(admin, { looseningId })).toMatchObject({ refusal: { because: 'ownLoosening' } })
    expect(await agreeLoosening(chief, { looseningId })).toMatchObject({ refusal: { because: 'needsLegalOwner' } })
    expect(await agreeLoosening(reporter, { looseningId })).toMatchObject({ refusal: { because: 'role' } })
    expect(await agreeLoosening(legal, { looseningId })).toMatchObject({ ok: true })
    expect(await templateAt(templateId)).toMatchObject({ removable: 'free', legalOwnerId: legal.actor.id })
    expect(await agreeLoosening(legal, { looseningId })).toMatchObject({ refusal: { state: 'loosened' } })
  })

  it.each([
    ['gives up its legal owner', { legalOwnerId: null }],
    ['gets another legal owner', { legalOwnerId: admin.actor.id }],
    ['may be carried unread', { requiresAck: false }],
  ] as const)('waits for a second person where it %s', async (name, said) => {
    const templateId = await templateOf(name.replaceAll(' ', '-'))
    const before = await templateAt(templateId)
    expect(await change(chief, templateId, said)).toMatchObject({ ok: true, value: { waits: true } })
    expect(await templateAt(templateId)).toEqual(before)
    expect(await agreeLoosening(legal, { looseningId: await askedOf(templateId) })).toMatchObject({ ok: true })
    expect(await templateAt(templateId)).toMatchObject(said)
  })

  it('takes another even where its legal owner asks, and any two where nobody answers for its law', async () => {
    const owned = await templateOf('owner-asks')
    await change(legal, owned, { removable: 'with_reason' })
    const own = { looseningId: await askedOf(owned) }
    expect(await agreeLoosening(legal, own)).toMatchObject({ refusal: { because: 'ownLoosening' } })
    expect(await agreeLoosening(admin, own)).toMatchObject({ ok: true })
    const orphan = await templateOf('orphan', null)
    await change(admin, orphan, { removable: 'with_reason' })
    expect(await agreeLoosening(chief, { looseningId: await askedOf(orphan) })).toMatchObject({ ok: true })
  })

  it('becomes stricter on one person’s word', async () => {
    const added = await addTemplate(admin, { ...page, key: 'stricter', removable: 'free' })
    const templateId = added.ok ? added.value.id : ''
    const strict = { removable: 'never', requiresAck: true, legalOwnerId: legal.actor.id } as const
    expect(await change(chief, templateId, strict)).toMatchObject({ ok: true, value: { waits: false } })
    expect(await templateAt(templateId)).toMatchObject(strict)
  })

  it('is asked for once at a time, and not agreed to about a template that binds otherwise by now', async () => {
    const added = await addTemplate(admin, { ...page, key: 'moved-on', removable: 'with_reason' })
    const templateId = added.ok ? added.value.id : ''
    await change(admin, templateId, { removable: 'free' })
    const again = await change(chief, templateId, { removable: 'free' })
    expect(again).toMatchObject({ refusal: { kind: 'wrongState', state: 'looseningAsked' } })
    await change(chief, templateId, { removable: 'never' })
    const late = await agreeLoosening(legal, { looseningId: await askedOf(templateId) })
    expect(late).toMatchObject({ refusal: { state: 'bindsOtherwise' } })
    expect(await templateAt(templateId)).toMatchObject({ removable: 'never' })
  })

  it('stays as it is when anybody who keeps disclaimers says so', async () => {
    const templateId = await templateOf('stays')
    await change(admin, templateId, { removable: 'free' })
    const looseningId = await askedOf(templateId)
    expect(await dropLoosening(reporter, { looseningId })).toMatchObject({ refusal: { because: 'role' } })
    expect(await dropLoosening(admin, { looseningId })).toMatchObject({ ok: true })
    expect(await agreeLoosening(legal, { looseningId })).toMatchObject({ refusal: { state: 'staysStrict' } })
    expect(await change(admin, templateId, { removable: 'free' })).toMatchObject({ ok: true })
    const kinds = await db.select().from(auditEntry).where(eq(auditEntry.subjectId, templateId)).orderBy(auditEntry.seq)
    const told = kinds.map(({ kind }) => kind).filter((kind) => /loosen/i.test(kind))
    expect(told).toEqual(['askLoosening', 'dropLoosening', 'askLoosening'])
  })

  it('is shown with the wish on its page, to be agreed to by those who may', async () => {
    const templateId = await templateOf('shown')
    await change(admin, templateId, { removable: 'free' })
    const seenBy = async ({ actor, now }: typeof legal) => (await disclaimerPage(db, actor, 'shown', now()))?.loosening
    expect(await seenBy(legal)).toMatchObject({ by: admin.actor.name, after: { removable: 'free' }, mayAgree: true })
    expect(await seenBy(chief)).toMatchObject({ mayAgree: false, needsLegalOwner: true })
    expect(await seenBy(admin)).toMatchObject({ mayAgree: false })
    expect(await seenBy(reporter)).toMatchObject({ mayAgree: false })
  })
})

const refusedBy = async (statement: ReturnType<typeof sql>) => {
  const sent = db.transaction(async (tx) => {
    await tx.execute(sql`set local role stet_app`)
    await tx.execute(statement)
  })
  const error: unknown = await sent.catch((caught: unknown) => caught)
  return error instanceof Error && error.cause instanceof Error ? error.cause.message : 'nothing'
}

it('holds it against direct SQL of the application itself (DISC-06)', async () => {
  const templateId = await templateOf('sql')
  const set = (what: ReturnType<typeof sql>) =>
    refusedBy(sql`update disclaimer_template set ${what} where id = ${templateId}`)
  expect(await set(sql`removable = 'free'`)).toContain('two people')
  expect(await set(sql`legal_owner_id = null`)).toContain('two people')
  expect(await set(sql`requires_ack = false`)).toContain('two people')
  await change(admin, templateId, { removable: 'with_reason' })
  const looseningId = await askedOf(templateId)
  const agree = (by: string) =>
    refusedBy(sql`update disclaimer_loosening set agreed_by = ${by}, agreed_at = now() where id = ${looseningId}`)
  expect(await set(sql`removable = 'with_reason', loosened_by_id = ${looseningId}`)).toContain('two people')
  expect(await agree(chief.actor.id)).toContain('legal owner')
  expect(await agree(admin.actor.id)).toMatch(/legal owner|four_eyes/)
  expect(await agree(legal.actor.id)).toBe('nothing')
  expect(await set(sql`removable = 'free', loosened_by_id = ${looseningId}`)).toContain('two people')
  expect(await set(sql`removable = 'with_reason', loosened_by_id = ${looseningId}`)).toBe('nothing')
  expect(await set(sql`removable = 'never'`)).toBe('nothing')
  expect(await set(sql`removable = 'with_reason'`)).toContain('two people')
  expect(await agree(admin.actor.id)).toContain('is a record')
})

it('asks two others where whoever answered for its law has left', async () => {
  const templateId = await templateOf('left')
  await change(admin, templateId, { legalOwnerId: null })
  expect(await deactivatePerson(admin, { personId: legal.actor.id, handTo: null })).toMatchObject({ ok: true })
  expect(await agreeLoosening(chief, { looseningId: await askedOf(templateId) })).toMatchObject({ ok: true })
  expect(await templateAt(templateId)).toMatchObject({ legalOwnerId: null })
})
