import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { noticesFor } from '@/db/queries/standing-matter'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { testDatabase } from '@/testing/database'
import { keepersOn, stockBook } from '@/testing/keepers'
import { type AddRule, addRule } from './add-rule'
import { addTemplate } from './add-template'
import { approveRule } from './approve-rule'
import { changeRule } from './change-rule'
import type { Context } from './context'
import { deprecateTemplate } from './deprecate-template'
import { returnRule } from './return-rule'

const { db } = await testDatabase()
await openNewsroom(db)
await stockBook(db, new Date('2026-01-01T00:00:00Z'))
const { legal, admin, chief, reporter } = keepersOn(db)

const LATE = new Date('2026-12-31T00:00:00Z')
const page = { kind: 'wire', name: 'Agency', legalBasis: '', placement: 'bottom', removable: 'never' } as const
const said = {
  effect: 'require',
  when: { all: [] },
  jurisdictions: [],
  placement: null,
  priority: 10,
  effectiveTo: null,
} satisfies Partial<AddRule>

const templateOf = async (key: string, legalOwnerId?: string) => {
  const added = await addTemplate(admin, { ...page, key, ...(legalOwnerId ? { legalOwnerId } : {}) })
  return added.ok ? added.value.id : ''
}

const written = async (key: string, more: Partial<AddRule> = {}, legalOwnerId?: string) => {
  const templateId = await templateOf(key, legalOwnerId)
  const added = await addRule(admin, { ...said, templateId, effectiveFrom: null, ...more })
  if (!added.ok) throw new Error('no rule')
  return { templateId, ruleId: added.value.ruleId }
}

const ruleAt = async (ruleId: string) => {
  const [rule] = await db.select().from(disclaimerRule).where(eq(disclaimerRule.id, ruleId))
  if (!rule) throw new Error('no rule')
  return rule
}

const approve = async (who: Context, ruleId: string) =>
  approveRule(who, { ruleId, seen: (await ruleAt(ruleId)).writtenAt })

/** A statement as the application itself could send it. */
const asApp = (statement: ReturnType<typeof sql>) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local role stet_app`)
    await tx.execute(statement)
  })

const refusedBy = async (statement: ReturnType<typeof sql>) => {
  const error: unknown = await asApp(statement).catch((caught: unknown) => caught)
  if (!(error instanceof Error)) return 'nothing'
  return error.cause instanceof Error ? error.cause.message : error.message
}

const demandedIn = async (templateId: string) => {
  const { explained } = await noticesFor(db, piece(), LATE, null)
  return explained.filter((line) => line.templateId === templateId)
}

it('asks nothing of a piece before a second person approved the rule', async () => {
  const { templateId, ruleId } = await written('second')
  expect(await demandedIn(templateId)).toEqual([])
  expect(await approve(legal, ruleId)).toMatchObject({ ok: true })
  expect(await demandedIn(templateId)).toMatchObject([{ ruleId, outcome: 'blocked' }])
})

it('does not let anybody approve a rule they wrote in, or a reporter any rule (DISC-04)', async () => {
  const { ruleId } = await written('own')
  expect(await approve(admin, ruleId)).toMatchObject({ refusal: { kind: 'forbidden', because: 'ownRule' } })
  await changeRule(chief, { ...said, ruleId, priority: 20 })
  expect(await approve(admin, ruleId)).toMatchObject({ refusal: { because: 'ownRule' } })
  expect(await approve(reporter, ruleId)).toMatchObject({ refusal: { kind: 'forbidden', because: 'role' } })
})

it('does not let a second person approve what they have not seen', async () => {
  const { ruleId } = await written('unseen')
  const { writtenAt } = await ruleAt(ruleId)
  await changeRule(admin, { ...said, ruleId, priority: 20 })
  const late = await approveRule(legal, { ruleId, seen: writtenAt })
  expect(late).toMatchObject({ refusal: { kind: 'invalid', key: 'changedMeanwhile' } })
})

it('returns a rule to its writers, who say it anew', async () => {
  const { ruleId } = await written('returned')
  expect(await returnRule(legal, { ruleId, note: 'For whom?' })).toMatchObject({ ok: true })
  expect(await approve(legal, ruleId)).toMatchObject({ refusal: { kind: 'wrongState', state: 'returned' } })
  await changeRule(admin, { ...said, ruleId, jurisdictions: ['EU'] })
  expect(await ruleAt(ruleId)).toMatchObject({ state: 'draft', jurisdictions: ['EU'] })
})

it('lets what is never left out be forbidden on nobody’s word but its legal owner’s (DISC-23)', async () => {
  const forbid = { effect: 'forbid', priority: 90 } as const
  const { ruleId } = await written('never', forbid, legal.actor.id)
  expect(await approve(chief, ruleId)).toMatchObject({ refusal: { kind: 'forbidden', because: 'notLegalOwner' } })
  expect(await approve(legal, ruleId)).toMatchObject({ ok: true })
  const orphan = await templateOf('never-orphan')
  const kept = await addRule(admin, { ...said, ...forbid, templateId: orphan, effectiveFrom: null })
  expect(kept).toMatchObject({ refusal: { kind: 'invalid', field: 'effect', key: 'noLegalOwner' } })
})

it('names as keepers only people who keep disclaimers', async () => {
  const named = await addTemplate(admin, { ...page, key: 'kept-by-none', ownerId: reporter.actor.id })
  expect(named).toMatchObject({ refusal: { kind: 'invalid', field: 'ownerId', key: 'noKeeper' } })
})

it('holds all of it against direct SQL of the application itself (DISC-04, DISC-05, DISC-23)', async () => {
  const { ruleId } = await written('sql', { effect: 'forbid' }, legal.actor.id)
  const by = (id: string) =>
    sql`update disclaimer_rule set state = 'approved', approved_by = ${id}, approved_at = now() where id = ${ruleId}`
  expect(await refusedBy(by(admin.actor.id))).toMatch(/four_eyes|legal owner/)
  expect(await refusedBy(by(chief.actor.id))).toContain('legal owner')
  expect(await refusedBy(sql`update disclaimer_rule set writers = '{}' where id = ${ruleId}`)).toContain('its writer')
  await approve(legal, ruleId)
  const changed = await refusedBy(sql`update disclaimer_rule set priority = 1 where id = ${ruleId}`)
  expect(changed).toContain('an approved rule is a record')
  expect(await refusedBy(sql`delete from disclaimer_rule where id = ${ruleId}`)).not.toBe('nothing')
  expect(await refusedBy(sql`update disclaimer_rule set effective_to = now() where id = ${ruleId}`)).toBe('nothing')
})

it('keeps a machine’s conversion, and a writer’s own yes, from every approval of a text (DISC-04, DISC-15)', async () => {
  const approval = (origin: string, by: string) =>
    refusedBy(sql`with drafted as (
      insert into disclaimer_version (id, template_id, n, state, change_note, effective_from, written_by, written_at)
      select gen_random_uuid(), id, 99, 'draft', '', now(), ${admin.actor.id}, now() from disclaimer_template limit 1
      returning id)
      insert into disclaimer_text (version_id, locale, text, origin, state, written_by, approved_by)
      select id, 'zh-Hans', '声明', ${origin}, 'approved', ${admin.actor.id}, ${by} from drafted`)
  expect(await approval('converted', legal.actor.id)).toContain('disclaimer_text_converted')
  expect(await approval('authored', admin.actor.id)).toContain('disclaimer_text_four_eyes')
})

it('takes no new rule for a template that is not for new use, and leaves those it has', async () => {
  const { templateId, ruleId } = await written('deprecated')
  await approve(legal, ruleId)
  expect(await deprecateTemplate(legal, { templateId })).toMatchObject({ ok: true })
  const late = await addRule(admin, { ...said, templateId, effectiveFrom: null })
  expect(late).toMatchObject({ refusal: { kind: 'wrongState', state: 'deprecated' } })
  expect(await demandedIn(templateId)).toHaveLength(1)
})
