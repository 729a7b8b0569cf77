import { randomUUID } from 'node:crypto'
import { eq, ne } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { noticesFile } from '@/db/queries/exchange/notices-file'
import { auditEntry } from '@/db/schema/audit'
import { disclaimerRule, disclaimerTemplate, disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { section } from '@/db/schema/newsroom'
import { NoticesFile } from '@/newsroom/disclaimers/exchange/notices-file'
import { KINDS } from '@/newsroom/disclaimers/kinds'
import { STARTER } from '@/newsroom/disclaimers/library/starter'
import { openNewsroom } from '@/testing/builders/newsroom'
import { chief, DESK, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { keepersOn, stockBook } from '@/testing/keepers'
import { approveRule } from '../approve-rule'
import { approveVersion } from '../approve-version'
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

const exported = async (db: typeof here.db) => {
  const file = await noticesFile(db, legal, NOW)
  if (!file) throw new Error('Legal may export the book.')
  return NoticesFile.parse(JSON.parse(JSON.stringify(file)))
}

describe('a book of notices as one file', () => {
  it('comes into another house as it left the first: texts, rules and keys', async () => {
    const file = await exported(here.db)
    expect(file.templates).toHaveLength(15)
    const taken = await takeInNotices(keepers.legal, TakeInNotices.parse({ file }))
    expect(taken).toMatchObject({ ok: true, value: { kept: [], leftOut: 0 } })
    expect(await exported(there.db)).toEqual(file)
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

  it('refuses a rule that only a legal owner could let in, and names it (DISC-23)', async () => {
    const [first] = STARTER.templates.filter(({ removable }) => removable === 'never')
    if (!first) throw new Error('Some notices are never left out.')
    const rules = first.rules.map((rule) => ({ ...rule, effect: 'forbid' as const }))
    const file = NoticesFile.parse({ ...STARTER, templates: [{ ...first, key: 'another', rules }] })
    const taken = await takeInNotices(keepers.legal, { file })
    expect(taken).toMatchObject({ refusal: { field: 'file.templates.0.rules.0.effect', key: 'noLegalOwner' } })
    const written = eq(disclaimerTemplate.key, 'another')
    expect(await there.db.$count(disclaimerTemplate, written)).toBe(0)
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
    for (const { name, note, texts, rules } of STARTER.templates) {
      expect(Object.keys(texts).toSorted()).toEqual(['en', 'zh-Hans', 'zh-Hant'])
      expect(Object.values(texts).map(({ origin }) => origin)).toEqual(['authored', 'authored', 'authored'])
      expect(name).toMatch(/^Example: /)
      expect(note).toMatch(/lawyer/)
      expect(rules.length).toBeGreaterThan(0)
    }
  })
})
