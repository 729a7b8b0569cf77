import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { type AddRule, addRule } from '@/commands/add-rule'
import { addTemplate } from '@/commands/add-template'
import { approveRule } from '@/commands/approve-rule'
import { approveRuleEnd } from '@/commands/approve-rule-end'
import { changeTemplate } from '@/commands/change-template'
import { endRule } from '@/commands/end-rule'
import { addStandIn } from '@/commands/stand-ins/add-stand-in'
import { submitVersion } from '@/commands/submit-version'
import { withdrawTemplate } from '@/commands/withdraw-template'
import { writeVersion } from '@/commands/write-version'
import { disclaimerRule, disclaimerVersion } from '@/db/schema/disclaimers'
import { openNewsroom } from '@/testing/builders/newsroom'
import { editor, type Player, admin as theAdmin, chief as theChief, legal as theLawyer } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { keepersOn } from '@/testing/keepers'
import { waitsForYou } from './waits-for-you'

const { db } = await testDatabase()
await openNewsroom(db)
const { legal, chief, admin } = keepersOn(db)

let templateId: string
let key: string
const page = { kind: 'wire', name: 'News agency', names: {}, legalBasis: '', placement: 'bottom' } as const

beforeEach(async () => {
  key = `waits-${randomUUID().replaceAll(/[^a-f]/g, '')}`
  const added = await addTemplate(legal, { ...page, key, removable: 'never', legalOwnerId: theChief.id })
  templateId = added.ok ? added.value.id : expect.fail('not added')
})

/** About the template of the test. */
const waits = async (who: Player) =>
  (await waitsForYou(db, who, legal.now())).lines
    .filter(({ template }) => template?.key === key)
    .map(({ thing }) => thing)

const RULE: Omit<AddRule, 'templateId' | 'effectiveFrom' | 'effect'> = {
  ...{ when: { fact: 'sourceType', op: 'eq', value: 'wire' }, jurisdictions: [], placement: null, priority: 10 },
  effectiveTo: null,
}

const rule = async (effect: 'require' | 'forbid') => {
  const added = await addRule(legal, { templateId, effectiveFrom: null, effect, ...RULE })
  const [row] = await db
    .select()
    .from(disclaimerRule)
    .where(eq(disclaimerRule.id, added.ok ? added.value.ruleId : ''))
  return row ?? expect.fail('no rule')
}

describe('what waits in the book', () => {
  it('waits for every keeper but its writer, and for nobody else', async () => {
    await rule('require')
    await addStandIn(legal, { templateId, locale: 'zh-Hant', standIn: 'zh-Hans' })
    for (const who of [theChief, theAdmin]) expect(await waits(who)).toEqual(['rule', 'standIn'])
    for (const who of [theLawyer, editor]) expect(await waits(who)).toEqual([])
  })

  it('waits for whoever answers for the law, where only their word counts', async () => {
    await rule('forbid')
    expect(await waits(theChief)).toEqual(['rule'])
    expect(await waits(theAdmin)).toEqual([])
  })

  it('waits for nobody who wrote words of a version, also where others replaced them', async () => {
    const said = { templateId, changeNote: 'New law.', effectiveFrom: null, effectiveTo: null } as const
    await writeVersion(legal, { ...said, texts: { en: 'From an agency.' }, basedOn: null })
    const [draft] = await db.select().from(disclaimerVersion).where(eq(disclaimerVersion.templateId, templateId))
    await writeVersion(admin, { ...said, texts: { en: 'From a news agency.' }, basedOn: draft?.writtenAt ?? null })
    await submitVersion(legal, { versionId: draft?.id ?? '' })
    expect(await waits(theChief)).toEqual(['version'])
    for (const who of [theLawyer, theAdmin]) expect(await waits(who)).toEqual([])
  })

  it('is also the end of a rule, that of a withdrawn template included, until it is answered', async () => {
    const { id, writtenAt } = await rule('require')
    await approveRule(chief, { ruleId: id, seen: writtenAt })
    await endRule(chief, { ruleId: id })
    await withdrawTemplate(legal, { templateId, reason: 'The contract ended.' })
    expect(await waits(theLawyer)).toEqual(['ruleEnd'])
    expect(await waits(theChief)).toEqual([])
    await approveRuleEnd(legal, { ruleId: id })
    expect(await waits(theLawyer)).toEqual([])
  })

  it('is also a template that is to bind less: for its legal owner, unless it is they who ask', async () => {
    const { kind: _, ...same } = page
    await changeTemplate(admin, { ...same, templateId, removable: 'free', legalOwnerId: theChief.id })
    expect(await waits(theChief)).toEqual(['loosening'])
    expect(await waits(theLawyer)).toEqual([])
  })

  it('is counted in all, however few are listed, the longest waiting first', async () => {
    const before = (await waitsForYou(db, theChief, legal.now())).count
    for (let n = 0; n < 22; n += 1) await rule('require')
    const { lines, count } = await waitsForYou(db, theChief, legal.now())
    expect([lines.length, count]).toEqual([20, before + 22])
    expect(lines.map(({ at }) => at.getTime())).toEqual(lines.map(({ at }) => at.getTime()).toSorted((a, b) => a - b))
    expect(lines.at(-1)).toMatchObject({ by: theLawyer.name, template: { name: 'News agency', key } })
  })
})
