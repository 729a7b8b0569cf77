import { isNotNull, ne } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { noticesFile } from '@/db/queries/exchange/notices-file'
import { disclaimerFallback, disclaimerRule, disclaimerTemplate } from '@/db/schema/disclaimers'
import { NoticesFile } from '@/newsroom/disclaimers/exchange/notices-file'
import { openNewsroom } from '@/testing/builders/newsroom'
import { legal } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { keepersOn } from '@/testing/keepers'
import { addRule } from '../add-rule'
import { addTemplate } from '../add-template'
import { addStandIn } from '../stand-ins/add-stand-in'
import { approveStandIn } from '../stand-ins/approve-stand-in'
import { writeVersion } from '../write-version'
import { TakeInNotices, takeInNotices } from './take-in-notices'

const first = await testDatabase()
const second = await testDatabase()
const writers = keepersOn(first.db)
const takers = keepersOn(second.db)

const NOW = new Date('2026-11-24T12:00:00Z')
const LATER = new Date('2027-03-01T00:00:00.000Z')
const LAST = new Date('2027-04-01T00:00:00.000Z')
const SAID = { when: { all: [] }, jurisdictions: [], placement: null, priority: 50, effectiveTo: null }

const exported = async ({ db }: typeof first) => {
  const file = await noticesFile(db, legal, NOW)
  return NoticesFile.parse(JSON.parse(JSON.stringify(file)))
}

describe('what a file says of the days to come', () => {
  beforeAll(async () => {
    for (const { db } of [first, second]) await openNewsroom(db)
    const template = {
      key: 'seasonal',
      kind: 'liability',
      name: 'Seasonal',
      legalBasis: '',
      placement: 'footer',
    } as const
    const owned = { ...template, removable: 'never', legalOwnerId: legal.id } as const
    const added = await addTemplate(writers.admin, owned)
    const templateId = added.ok ? added.value.id : ''
    await writeVersion(writers.chief, {
      ...{ templateId, texts: { en: 'For the season.' }, changeNote: 'For spring.', basedOn: null },
      ...{ effectiveFrom: LATER, effectiveTo: LAST },
    })
    for (const said of [
      { ...SAID, effect: 'require', effectiveFrom: LATER, effectiveTo: LAST },
      { ...SAID, effect: 'forbid', priority: 90, effectiveFrom: null },
    ] as const)
      await addRule(writers.admin, { ...said, templateId })
    await addStandIn(writers.chief, { templateId, locale: 'zh-Hant', standIn: 'zh-Hans' })
    const last = await addStandIn(writers.chief, { templateId, locale: 'zh-Hant', standIn: 'en' })
    await approveStandIn(writers.legal, { standInId: last.ok ? last.value.standInId : '' })
  })

  it('comes into an empty house as it left the first, its own forbidding rule among it', async () => {
    const file = await exported(first)
    const day = { effectiveFrom: LATER.toISOString(), effectiveTo: LAST.toISOString() }
    expect(file.templates).toMatchObject([
      {
        ...{ key: 'seasonal', note: 'For spring.', ...day },
        standIns: [
          { locale: 'zh-Hant', standIn: 'zh-Hans' },
          { locale: 'zh-Hant', standIn: 'en' },
        ],
        rules: [
          { effect: 'forbid', effectiveFrom: null },
          { effect: 'require', ...day },
        ],
      },
    ])
    const taken = await takeInNotices(takers.legal, TakeInNotices.parse({ file }))
    expect(taken).toMatchObject({ ok: true, value: { added: ['seasonal'], leftOut: 0, awaitOwner: 1 } })
    expect(await exported(second)).toEqual(file)
  })

  it('counts for nothing until a second person has approved it there', async () => {
    const { db } = second
    const approved = await db.$count(disclaimerFallback, isNotNull(disclaimerFallback.approvedAt))
    expect([await db.$count(disclaimerFallback), approved]).toEqual([2, 0])
    expect(await db.$count(disclaimerRule, ne(disclaimerRule.state, 'draft'))).toBe(0)
    expect(await db.$count(disclaimerTemplate, isNotNull(disclaimerTemplate.legalOwnerId))).toBe(0)
  })
})
