import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { openNewsroom } from '@/testing/builders/newsroom'
import { testDatabase } from '@/testing/database'
import { keepersOn } from '@/testing/keepers'
import { AddRule, addRule } from './add-rule'
import { addTemplate } from './add-template'
import { approveRule } from './approve-rule'
import { changeRule } from './change-rule'
import { changeTemplate } from './change-template'
import type { Context } from './context'
import { endRule } from './end-rule'
import { withdrawTemplate } from './withdraw-template'

const { db } = await testDatabase()
await openNewsroom(db)
const { legal, admin, chief, reporter } = keepersOn(db)

const page = { kind: 'wire', name: 'Agency', legalBasis: '', placement: 'bottom', removable: 'never' } as const
const said = {
  effect: 'require',
  when: { fact: 'sourceType', op: 'eq', value: 'wire' },
  jurisdictions: [],
  placement: null,
  priority: 10,
  effectiveTo: null,
} satisfies Partial<AddRule>

const newTemplate = async (key: string) => {
  const added = await addTemplate(legal, { ...page, key })
  return added.ok ? added.value.id : ''
}

const newRule = async (key: string) => {
  const templateId = await newTemplate(key)
  const added = await addRule(legal, { templateId, ...said, effectiveFrom: null })
  if (!added.ok) throw new Error('no rule')
  return { templateId, ruleId: added.value.ruleId }
}

/** In force, on the word of this person. */
const approved = async (who: Context, ruleId: string) => {
  const [rule] = await db.select().from(disclaimerRule).where(eq(disclaimerRule.id, ruleId))
  if (!rule) throw new Error('no rule')
  expect(await approveRule(who, { ruleId, seen: rule.writtenAt })).toMatchObject({ ok: true })
}

const rulesOf = (templateId: string) =>
  db.select().from(disclaimerRule).where(eq(disclaimerRule.templateId, templateId)).orderBy(disclaimerRule.writtenAt)

it('keeps a rule in force until what is to take its place is approved, and changes over in one moment', async () => {
  const { templateId, ruleId } = await newRule('successor')
  await approved(chief, ruleId)
  const changed = await changeRule(admin, { ...said, ruleId, placement: 'top', priority: 20 })
  if (!changed.ok) throw new Error('not changed')
  const [before, draft] = await rulesOf(templateId)
  expect(before).toMatchObject({ id: ruleId, placement: null, priority: 10, effectiveTo: null })
  expect(draft).toMatchObject({ id: changed.value.ruleId, state: 'draft', replacesId: ruleId })
  await approved(legal, changed.value.ruleId)
  const [closed, after] = await rulesOf(templateId)
  expect(after).toMatchObject({ state: 'approved', placement: 'top', priority: 20, effectiveTo: null })
  expect(closed?.effectiveTo).toEqual(after?.effectiveFrom)
})

it('lets only one of two people change the same rule', async () => {
  const { ruleId } = await newRule('both')
  await approved(chief, ruleId)
  const change = { ...said, ruleId, priority: 20 }
  const both = await Promise.all([changeRule(legal, change), changeRule(admin, change)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'wrongState', state: 'beingChanged' } })
})

it('writes a draft over, and remembers everybody who wrote in it', async () => {
  const { templateId, ruleId } = await newRule('over')
  expect(await changeRule(admin, { ...said, ruleId, priority: 20 })).toMatchObject({ ok: true, value: { ruleId } })
  const [rule] = await rulesOf(templateId)
  expect(rule).toMatchObject({ priority: 20, state: 'draft', writtenBy: admin.actor.id })
  expect(rule?.writers).toEqual([legal.actor.id, admin.actor.id])
})

it('ends a rule once and keeps it on record', async () => {
  const { templateId, ruleId } = await newRule('ended')
  expect(await endRule(legal, { ruleId })).toMatchObject({ ok: true })
  expect(await endRule(legal, { ruleId })).toMatchObject({ refusal: { kind: 'wrongState' } })
  expect(await rulesOf(templateId)).toHaveLength(1)
})

it('begins a rule on its day, and never in the past', async () => {
  const templateId = await newTemplate('days')
  const later = new Date('2027-01-01T00:00:00Z')
  await addRule(legal, { templateId, ...said, effectiveFrom: new Date('2020-01-01T00:00:00Z') })
  await addRule(legal, { templateId, ...said, effectiveFrom: later })
  const [first, second] = await rulesOf(templateId)
  expect(first?.effectiveFrom).toEqual(first?.writtenAt)
  expect(second?.effectiveFrom).toEqual(later)
})

it('takes a section the house has, and refuses one it does not (DISC-23)', async () => {
  const templateId = await newTemplate('sections')
  const about = (value: string) =>
    addRule(legal, { ...said, templateId, when: { fact: 'section', op: 'eq', value }, effectiveFrom: null })
  expect(await about('culture')).toMatchObject({ ok: true })
  expect(await about('sport')).toMatchObject({ refusal: { field: 'when', key: 'unknownShelf' } })
})

it('refuses an unknown fact at the door (DISC-23)', () => {
  const when = { fact: 'weather', op: 'eq', value: 'rain' }
  const parsed = AddRule.safeParse({ ...said, when, templateId: crypto.randomUUID(), effectiveFrom: null })
  expect(parsed.success).toBe(false)
})

it('does not let a reporter make, change or end a rule', async () => {
  const { templateId, ruleId } = await newRule('reporter')
  const forbidden = { refusal: { kind: 'forbidden' } }
  expect(await addRule(reporter, { templateId, ...said, effectiveFrom: null })).toMatchObject(forbidden)
  expect(await changeRule(reporter, { ruleId, ...said })).toMatchObject(forbidden)
  expect(await endRule(reporter, { ruleId })).toMatchObject(forbidden)
})

it('does not add a rule to a withdrawn template, and keeps the ones it has', async () => {
  const { templateId } = await newRule('withdrawn')
  await withdrawTemplate(legal, { templateId, reason: 'The contract ended.' })
  const late = await addRule(legal, { templateId, ...said, effectiveFrom: null })
  expect(late).toMatchObject({ refusal: { kind: 'wrongState', state: 'withdrawn' } })
  expect((await rulesOf(templateId)).map(({ effectiveTo }) => effectiveTo)).toEqual([null])
})

it('changes what is said about a template, but gives no key away twice', async () => {
  const templateId = await newTemplate('taken')
  const { kind: _, ...said } = page
  expect(await changeTemplate(admin, { ...said, name: 'Wire copy', templateId })).toMatchObject({ ok: true })
  const again = await addTemplate(legal, { ...page, key: 'taken' })
  expect(again).toEqual({ ok: false, refusal: { kind: 'invalid', field: 'key', key: 'taken' } })
})
