import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { disclaimerPage } from '@/db/queries/disclaimer-page'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { openNewsroom } from '@/testing/builders/newsroom'
import { testDatabase } from '@/testing/database'
import { keepersOn } from '@/testing/keepers'
import { type AddRule, addRule } from './add-rule'
import { addTemplate } from './add-template'
import { approveRule } from './approve-rule'
import { approveRuleEnd } from './approve-rule-end'
import { changeRule } from './change-rule'
import { endRule } from './end-rule'
import { keepRule } from './keep-rule'

const { db } = await testDatabase()
await openNewsroom(db)
const { legal, admin, chief, reporter } = keepersOn(db)

const SAID = {
  effect: 'require',
  when: { all: [] },
  jurisdictions: [],
  placement: null,
  priority: 10,
  effectiveTo: null,
} satisfies Partial<AddRule>

type Removable = Parameters<typeof addTemplate>[1]['removable']

const ruleAt = async (ruleId: string) => {
  const [rule] = await db.select().from(disclaimerRule).where(eq(disclaimerRule.id, ruleId))
  return rule ?? expect.fail('no rule')
}

const approve = async (ruleId: string) =>
  expect(await approveRule(legal, { ruleId, seen: (await ruleAt(ruleId)).writtenAt })).toMatchObject({ ok: true })

const inForce = async (key: string, removable: Removable = 'never', effect: AddRule['effect'] = 'require') => {
  const page = { kind: 'wire', name: key, legalBasis: '', placement: 'bottom' } as const
  const added = await addTemplate(admin, { ...page, key, removable })
  const templateId = added.ok ? added.value.id : ''
  const rule = await addRule(admin, { ...SAID, effect, templateId, effectiveFrom: null })
  const ruleId = rule.ok ? rule.value.ruleId : ''
  await approve(ruleId)
  return ruleId
}

it('ends what requires a notice that is never left out on the word of two, and of no fewer', async () => {
  const ruleId = await inForce('grave')
  expect(await endRule(chief, { ruleId })).toMatchObject({ ok: true })
  expect(await ruleAt(ruleId)).toMatchObject({ effectiveTo: null, endAskedBy: chief.actor.id })
  expect(await endRule(admin, { ruleId })).toMatchObject({ refusal: { kind: 'wrongState', state: 'endAsked' } })
  expect(await approveRuleEnd(chief, { ruleId })).toMatchObject({ refusal: { because: 'ownRuleEnd' } })
  expect(await approveRuleEnd(reporter, { ruleId })).toMatchObject({ refusal: { because: 'role' } })
  expect(await approveRuleEnd(legal, { ruleId })).toMatchObject({ ok: true })
  expect(await ruleAt(ruleId)).toMatchObject({ effectiveTo: expect.any(Date), endApprovedBy: legal.actor.id })
  expect(await approveRuleEnd(admin, { ruleId })).toMatchObject({ refusal: { state: 'ended' } })
})

it('shows the wish to the other who may agree, and not to whoever has it', async () => {
  const ruleId = await inForce('shown')
  await endRule(chief, { ruleId })
  const seenBy = async ({ actor, now }: typeof chief) => (await disclaimerPage(db, actor, 'shown', now()))?.rules
  expect(await seenBy(chief)).toMatchObject([{ endTakesTwo: true, endAsked: { mayApprove: false } }])
  expect(await seenBy(legal)).toMatchObject([{ endAsked: { by: expect.any(String), mayApprove: true } }])
})

it('lets the rule stay when anybody who keeps disclaimers says so, and then asks two again', async () => {
  const ruleId = await inForce('stays')
  await endRule(chief, { ruleId })
  expect(await keepRule(reporter, { ruleId })).toMatchObject({ refusal: { because: 'role' } })
  expect(await keepRule(admin, { ruleId })).toMatchObject({ ok: true })
  expect(await approveRuleEnd(legal, { ruleId })).toMatchObject({ refusal: { kind: 'wrongState', state: 'kept' } })
  expect(await ruleAt(ruleId)).toMatchObject({ effectiveTo: null, endAskedBy: null })
})

it.each([
  ['what may be left out', 'free', 'require'],
  ['what it only suggests', 'never', 'suggest'],
] as const)('takes one person to end a rule about %s', async (_, removable, effect) => {
  const ruleId = await inForce(`light-${effect}`, removable, effect)
  expect(await endRule(chief, { ruleId })).toMatchObject({ ok: true })
  expect((await ruleAt(ruleId)).effectiveTo).not.toBeNull()
})

it('lets a change that was approved take the place of such a rule', async () => {
  const ruleId = await inForce('changed')
  const changed = await changeRule(admin, { ...SAID, ruleId, priority: 20 })
  await approve(changed.ok ? changed.value.ruleId : '')
  expect((await ruleAt(ruleId)).effectiveTo).not.toBeNull()
})

it('holds it against direct SQL of the application itself (DISC-06)', async () => {
  const ruleId = await inForce('sql')
  const refusedBy = async (set: ReturnType<typeof sql>) => {
    const sent = db.transaction(async (tx) => {
      await tx.execute(sql`set local role stet_app`)
      await tx.execute(sql`update disclaimer_rule set ${set} where id = ${ruleId}`)
    })
    const error: unknown = await sent.catch((caught: unknown) => caught)
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : 'nothing'
  }
  const [one, other] = [chief.actor.id, legal.actor.id]
  expect(await refusedBy(sql`effective_to = now()`)).toContain('two people')
  const alone = sql`effective_to = now(), end_asked_by = ${one}, end_asked_at = now(), end_approved_by = ${other}`
  expect(await refusedBy(alone)).toContain('two people')
  await endRule(chief, { ruleId })
  expect(await refusedBy(sql`effective_to = now(), end_approved_by = ${one}`)).toContain('end_four_eyes')
  expect(await refusedBy(sql`effective_to = now(), end_approved_by = ${other}`)).toBe('nothing')
  expect(await refusedBy(sql`end_approved_by = ${admin.actor.id}`)).toContain('is a record')
})
