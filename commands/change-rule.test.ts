import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { openNewsroom } from '@/testing/builders/newsroom'
import { testDatabase } from '@/testing/database'
import { keepersOn } from '@/testing/keepers'
import { AddRule, addRule } from './add-rule'
import { addTemplate } from './add-template'
import { changeRule } from './change-rule'
import { changeTemplate } from './change-template'
import { endRule } from './end-rule'
import { withdrawTemplate } from './withdraw-template'

const { db } = await testDatabase()
await openNewsroom(db)
const { legal, admin, reporter } = keepersOn(db)

const page = { kind: 'wire', name: 'Agency', legalBasis: '', placement: 'bottom', removable: 'never' } as const
const wire = { when: { fact: 'sourceType', op: 'eq', value: 'wire' }, placement: null, priority: 10 } as const

const newTemplate = async (key: string) => {
  const added = await addTemplate(legal, { ...page, key })
  return added.ok ? added.value.id : ''
}

const newRule = async (key: string) => {
  const templateId = await newTemplate(key)
  const added = await addRule(legal, { templateId, ...wire, effectiveFrom: null })
  if (!added.ok) throw new Error('no rule')
  return { templateId, ruleId: added.value.ruleId }
}

const rulesOf = (templateId: string) =>
  db
    .select()
    .from(disclaimerRule)
    .where(eq(disclaimerRule.templateId, templateId))
    .orderBy(disclaimerRule.effectiveFrom)

it('changes a rule by closing it and opening its successor in the same moment', async () => {
  const { templateId, ruleId } = await newRule('successor')
  const changed = await changeRule(admin, { ruleId, ...wire, placement: 'top', priority: 20 })
  if (!changed.ok) throw new Error('not changed')
  const [before, after] = await rulesOf(templateId)
  expect(before).toMatchObject({ id: ruleId, placement: null, priority: 10 })
  expect(after).toMatchObject({ id: changed.value.ruleId, placement: 'top', priority: 20, effectiveTo: null })
  expect(before?.effectiveTo).toEqual(after?.effectiveFrom)
})

it('lets only one of two people change the same rule', async () => {
  const { ruleId } = await newRule('both')
  const change = { ruleId, ...wire, priority: 20 }
  const both = await Promise.all([changeRule(legal, change), changeRule(admin, change)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'wrongState', state: 'ended' } })
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
  await addRule(legal, { templateId, ...wire, effectiveFrom: new Date('2020-01-01T00:00:00Z') })
  await addRule(legal, { templateId, ...wire, effectiveFrom: later })
  const [first, second] = await rulesOf(templateId)
  expect(first?.effectiveFrom).toEqual(first?.writtenAt)
  expect(second?.effectiveFrom).toEqual(later)
})

it('DISC-23 takes a section the house has, and refuses one it does not', async () => {
  const templateId = await newTemplate('sections')
  const about = (value: string) =>
    addRule(legal, { ...wire, templateId, when: { fact: 'section', op: 'eq', value }, effectiveFrom: null })
  expect(await about('culture')).toMatchObject({ ok: true })
  expect(await about('sport')).toMatchObject({ refusal: { field: 'when', key: 'unknownShelf' } })
})

it('DISC-23 refuses an unknown fact at the door', () => {
  const when = { fact: 'weather', op: 'eq', value: 'rain' }
  const parsed = AddRule.safeParse({ ...wire, when, templateId: crypto.randomUUID(), effectiveFrom: null })
  expect(parsed.success).toBe(false)
})

it('does not let a reporter make, change or end a rule', async () => {
  const { templateId, ruleId } = await newRule('reporter')
  const forbidden = { refusal: { kind: 'forbidden' } }
  expect(await addRule(reporter, { templateId, ...wire, effectiveFrom: null })).toMatchObject(forbidden)
  expect(await changeRule(reporter, { ruleId, ...wire })).toMatchObject(forbidden)
  expect(await endRule(reporter, { ruleId })).toMatchObject(forbidden)
})

it('does not add a rule to a withdrawn template, and keeps the ones it has', async () => {
  const { templateId } = await newRule('withdrawn')
  await withdrawTemplate(legal, { templateId, reason: 'The contract ended.' })
  const late = await addRule(legal, { templateId, ...wire, effectiveFrom: null })
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
