import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { returnVersion } from '@/commands/return-version'
import { withdrawTemplate } from '@/commands/withdraw-template'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import type { Package } from '@/newsroom/story/package'
import { ORIGINAL, SOURCE_TYPES, type Source } from '@/newsroom/story/source'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { testDatabase } from '@/testing/database'
import { keepersOn, stockBook } from '@/testing/keepers'
import { disclaimerPage } from './disclaimer-page'
import { disclaimerBook } from './disclaimers'
import { noticesFor } from './standing-matter'

const { db } = await testDatabase()
await openNewsroom(db)
const { legal, chief, reporter } = keepersOn(db)
const NOW = new Date('2026-11-24T12:00:00Z')
await stockBook(db, new Date('2026-11-24T00:00:00Z'))

const from = (source: Partial<Source>, language: Package['language'] = 'en') =>
  piece({ language, source: { ...ORIGINAL, ...source } })

it('words every kind of source that needs a notice, in each of the three languages', async () => {
  const filled = { name: 'Harbour Notes', author: 'Rosa Vidal', title: 'Cranes', url: 'https://example.com/cranes' }
  for (const language of ['en', 'zh-Hant', 'zh-Hans'] as const)
    for (const type of SOURCE_TYPES) {
      const { notices, issues } = await noticesFor(db, from({ ...filled, type }, language), NOW, null)
      expect(issues).toEqual([])
      expect(notices.map(({ locale }) => locale)).toEqual(type === 'compiled' ? [] : [language])
      expect(notices.every(({ text }) => !text.includes('{{'))).toBe(true)
    }
})

it('DISC-01 stops a sponsored piece that does not say who paid', async () => {
  const { issues } = await noticesFor(db, from({ type: 'sponsored' }), NOW, null)
  expect(issues).toMatchObject([{ key: 'variableMissing', values: { variable: 'sponsor', key: 'sponsored' } }])
})

it('carries nothing before the rules took effect', async () => {
  const before = await noticesFor(db, from({ type: 'contributor' }), new Date('2026-11-23T00:00:00Z'), null)
  expect(before).toEqual({ notices: [], issues: [], explained: [] })
})

it('shows the book to everybody in the newsroom, and the pencil only to those who keep it', async () => {
  const [forReporter, forLegal] = await Promise.all([
    disclaimerBook(db, reporter.actor, NOW),
    disclaimerBook(db, legal.actor, NOW),
  ])
  expect(forReporter?.entries).toHaveLength(15)
  expect([forReporter?.mayWrite, forLegal?.mayWrite]).toEqual([false, true])
  expect(await disclaimerBook(db, { ...reporter.actor, grants: [] }, NOW)).toBeNull()
})

it('shows the wording in force, and beside it the one under way', async () => {
  const book = await disclaimerBook(db, chief.actor, NOW)
  const entry = book?.entries.find(({ key }) => key === 'ai-assisted')
  expect(entry).toMatchObject({ isInForce: true, wording: { n: 1 }, next: { n: 2, state: 'in_review' } })
  expect(entry?.rules).toHaveLength(1)
})

it('asks the Chief, not the writer, to approve', async () => {
  const forChief = await disclaimerPage(db, chief.actor, 'ai-assisted', NOW)
  const forLegal = await disclaimerPage(db, legal.actor, 'ai-assisted', NOW)
  expect([forChief?.review?.mayApprove, forLegal?.review?.mayApprove]).toEqual([true, false])
  expect(forChief?.versions.map(({ n, state, writtenBy }) => [n, state, writtenBy])).toEqual([
    [2, 'in_review', 'Su Min 蘇敏'],
    [1, 'approved', 'Su Min 蘇敏'],
  ])
})

it('tells the writer what came back and why', async () => {
  const page = await disclaimerPage(db, chief.actor, 'ai-assisted', NOW)
  await returnVersion(chief, { versionId: page?.review?.versionId ?? '', note: 'Say which tools.' })
  const after = await disclaimerPage(db, legal.actor, 'ai-assisted', NOW)
  expect(after?.returned).toMatchObject({ by: 'Marcus Hale', words: 'Say which tools.' })
  expect(after?.review).toBeNull()
})

it('has no page for a key nobody gave', async () => {
  expect(await disclaimerPage(db, legal.actor, 'no-such-key', NOW)).toBeNull()
})

it('DISC-10 stops pieces once their template is withdrawn, and says by whom', async () => {
  const [agency] = await db.select().from(disclaimerTemplate).where(eq(disclaimerTemplate.key, 'agency'))
  await withdrawTemplate(chief, { templateId: agency?.id ?? '', reason: 'The contract ended.' })
  const { notices, issues } = await noticesFor(db, from({ type: 'wire', name: 'Wire' }), NOW, null)
  expect(notices).toEqual([])
  expect(issues).toMatchObject([{ key: 'disclaimerMissing', values: { key: 'agency' } }])
  const page = await disclaimerPage(db, legal.actor, 'agency', NOW)
  expect(page?.withdrawn).toMatchObject({ by: 'Marcus Hale', words: 'The contract ended.' })
  const book = await disclaimerBook(db, legal.actor, NOW)
  expect(book?.entries.at(-1)).toMatchObject({ key: 'agency', isWithdrawn: true })
})
