import { randomUUID } from 'node:crypto'
import { eq, ne } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { noticesFile } from '@/db/queries/exchange/notices-file'
import { noticePage } from '@/db/queries/notifications/list'
import { auditEntry } from '@/db/schema/audit'
import { disclaimerRule, disclaimerTemplate, disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { section } from '@/db/schema/newsroom'
import { notification } from '@/db/schema/notifications'
import { person } from '@/db/schema/people'
import { NoticesFile } from '@/newsroom/disclaimers/exchange/notices-file'
import { KINDS } from '@/newsroom/disclaimers/kinds'
import { STARTER } from '@/newsroom/disclaimers/library/starter'
import { placeOf } from '@/newsroom/notifications/place'
import { openNewsroom } from '@/testing/builders/newsroom'
import { admin, chief, DESK, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { keepersOn, stockBook } from '@/testing/keepers'
import { approveRule } from '../approve-rule'
import { approveVersion } from '../approve-version'
import { ChangeTemplate, changeTemplate } from '../change-template'
import { submitVersion } from '../submit-version'
import { TakeInNotices, takeInNotices } from './take-in-notices'

const here = await testDatabase()
const there = await testDatabase()
const keepers = keepersOn(there.db)
const NAMES = { en: 'Opinion', 'zh-Hant': '評論', 'zh-Hans': '评论' }
/** The sample book has a rule about it. */
const OPINION = { slug: 'opinion', names: NAMES, deskId: DESK, position: 9 }
const NOW = new Date('2026-11-24T12:00:00Z')

beforeAll(async () => {
  for (const { db } of [here, there]) {
    await openNewsroom(db)
    await db.insert(section).values({ ...OPINION, id: randomUUID() })
  }
  await stockBook(here.db, new Date('2026-01-01T00:00:00Z'))
})

const SAID = { when: { all: [] }, jurisdictions: [], placement: null, priority: 50, effectiveTo: null }

const ruleOf = async (db: typeof here.db, key: string) => {
  const [row] = await db
    .select({ rule: disclaimerRule })
    .from(disclaimerRule)
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, disclaimerRule.templateId))
    .where(eq(disclaimerTemplate.key, key))
  return row?.rule ?? expect.fail('no rule')
}

/** Who was told of a file of so many templates, and how many of its rules wait for a legal owner. */
const toldOf = async (count: number) => {
  const rows = await there.db
    .select({ slug: person.slug, detail: notification.detail })
    .from(notification)
    .innerJoin(person, eq(person.id, notification.personId))
    .where(eq(notification.kind, 'bookTakenIn'))
  const ofFile = rows.filter(({ detail }) => detail.count === count && (count > 1 || detail.left !== 0))
  return ofFile.map(({ slug, detail }) => `${slug} ${detail.left}`)
}

const exported = async (db: typeof here.db) => {
  const file = await noticesFile(db, legal, NOW)
  if (!file) throw new Error('Legal may export the book.')
  return NoticesFile.parse(JSON.parse(JSON.stringify(file)))
}

describe('a book of notices as one file', () => {
  it('comes into another house as it left the first: names, texts, rules and keys', async () => {
    const file = await exported(here.db)
    expect(file.templates).toHaveLength(15)
    expect(file.templates.find(({ key }) => key === 'agency')?.names).toMatchObject({ 'zh-Hans': '通讯社供稿' })
    const taken = await takeInNotices(keepers.legal, TakeInNotices.parse({ file }))
    expect(taken).toMatchObject({ ok: true, value: { kept: [], leftOut: 0 } })
    expect(await exported(there.db)).toEqual(file)
  })

  it('is told to whoever may approve it once for the whole file, and to nobody where nothing came', async () => {
    expect(await toldOf(15)).toEqual([`${chief.slug} 0`])
    expect(await takeInNotices(keepers.chief, { file: await exported(here.db) })).toMatchObject({ ok: true })
    expect(await there.db.$count(notification)).toBe(1)
    const [line] = (await noticePage(there.db, chief, { show: 'all', after: null, language: 'en' })).items
    expect(line).toMatchObject({ kind: 'bookTakenIn', who: legal.name, said: { count: 15, left: 0 } })
    expect(line && placeOf({ ...line, storyId: null, detail: {} })).toBe('/desk/disclaimers')
  })

  it('makes drafts alone, and says in the audit where they come from', async () => {
    const { db } = there
    expect(await db.$count(disclaimerVersion, ne(disclaimerVersion.state, 'draft'))).toBe(0)
    expect(await db.$count(disclaimerText, ne(disclaimerText.state, 'draft'))).toBe(0)
    expect(await db.$count(disclaimerRule, ne(disclaimerRule.state, 'draft'))).toBe(0)
    const entries = await db.select().from(auditEntry).where(eq(auditEntry.kind, 'addRule'))
    expect(entries).toHaveLength(15)
    expect(entries.every(({ detail }) => JSON.stringify(detail).includes('stet-notices/1'))).toBe(true)
  })

  it('is not approved by whoever took it in (DISC-04)', async () => {
    const { db } = there
    const [version] = await db.select().from(disclaimerVersion)
    const [rule] = await db.select().from(disclaimerRule)
    if (!version || !rule) throw new Error('Something was taken in.')
    await submitVersion(keepers.legal, { versionId: version.id })
    const own = await approveVersion(keepers.legal, { versionId: version.id, seen: '' })
    expect(own).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } })
    const seen = rule.writtenAt
    expect(await approveRule(keepers.legal, { ruleId: rule.id, seen })).toMatchObject({ ok: false })
    expect(await approveRule(keepers.chief, { ruleId: rule.id, seen })).toMatchObject({ ok: true })
  })

  it('leaves what the book has already as it is', async () => {
    const file = await exported(there.db)
    const other = { ...file, templates: file.templates.map((template) => ({ ...template, name: 'Other words' })) }
    const taken = await takeInNotices(keepers.chief, { file: other })
    expect(taken).toMatchObject({ ok: true, value: { added: [], leftOut: 0 } })
    expect(await exported(there.db)).toEqual(file)
  })

  it('leaves out a rule about a topic this house does not have, and says so', async () => {
    const file = NoticesFile.parse({ ...STARTER, templates: STARTER.templates.filter(({ kind }) => kind === 'health') })
    const taken = await takeInNotices(keepers.chief, { file })
    expect(taken).toMatchObject({ ok: true, value: { added: [expect.any(String)], leftOut: 1 } })
  })

  it('takes in a rule that only a legal owner may let in as a draft that waits for one (DISC-23)', async () => {
    const [first] = STARTER.templates.filter(({ removable }) => removable === 'never')
    if (!first) throw new Error('Some notices are never left out.')
    const rules = [
      {
        ...SAID,
        effect: 'forbid' as const,
        when: { fact: 'language' as const, op: 'eq' as const, value: 'en' as const },
      },
    ]
    const file = NoticesFile.parse({ ...STARTER, templates: [{ ...first, key: 'another', rules }] })
    const taken = await takeInNotices(keepers.chief, { file })
    expect(taken).toMatchObject({ ok: true, value: { added: ['another'], leftOut: 0, awaitOwner: 1 } })
    expect(await toldOf(1)).toEqual([`${legal.slug} 1`, `${admin.slug} 1`])
    const rule = await ruleOf(there.db, 'another')
    expect(rule).toMatchObject({ state: 'draft', effect: 'forbid' })
    const seen = rule.writtenAt
    const unowned = await approveRule(keepers.legal, { ruleId: rule.id, seen })
    expect(unowned).toMatchObject({ refusal: { because: 'notLegalOwner' } })
    const { key: _, kind: __, ...said } = first
    const owned = { ...said, templateId: rule.templateId, legalOwnerId: legal.id }
    expect(await changeTemplate(keepers.chief, ChangeTemplate.parse(owned))).toMatchObject({ ok: true })
    expect(await approveRule(keepers.legal, { ruleId: rule.id, seen })).toMatchObject({ ok: true })
  })

  it('is nothing to a reporter', async () => {
    expect(await noticesFile(here.db, reporter, NOW)).toBeNull()
    expect(await noticesFile(here.db, chief, NOW)).not.toBeNull()
    expect(await takeInNotices(keepers.reporter, { file: STARTER })).toMatchObject({ ok: false })
  })
})

describe('the starter library', () => {
  it('has an example of every kind in every language, each asked for by a rule', () => {
    expect(new Set(STARTER.templates.map(({ kind }) => kind))).toEqual(new Set(KINDS))
    for (const { name, names, note, texts, rules } of STARTER.templates) {
      expect(Object.keys(texts).toSorted()).toEqual(['en', 'zh-Hans', 'zh-Hant'])
      expect(Object.values(texts).map(({ origin }) => origin)).toEqual(['authored', 'authored', 'authored'])
      expect(names).toEqual({
        en: name,
        'zh-Hant': expect.stringMatching(/^範例：/),
        'zh-Hans': expect.stringMatching(/^示例：/),
      })
      expect(name).toMatch(/^Example: /)
      expect(note).toMatch(/lawyer/)
      expect(rules.length).toBeGreaterThan(0)
    }
  })
})
