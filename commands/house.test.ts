import { randomUUID } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { settings } from '@/db/queries/settings'
import { auditEntry } from '@/db/schema/audit'
import { newsroom, section, topic } from '@/db/schema/newsroom'
import { purge } from '@/db/schema/publication'
import type { Actor } from '@/newsroom/people/actor'
import { testDatabase } from '@/testing/database'
import { openHouse } from '@/testing/house'
import { AddSection, addSection } from './add-section'
import { AddTopic, addTopic } from './add-topic'
import { changeSection } from './change-section'
import { ChangeSettings, changeSettings } from './change-settings'
import { closeSection } from './close-section'

const { db } = await testDatabase()
const house = await openHouse(db)
const asAdmin = house.context(await house.hire('admin', 'admin'))
const names = { en: 'Finance', 'zh-Hant': '財經', 'zh-Hans': '财经' }
const NO = { refusal: { kind: 'forbidden', because: 'role' } }

const chrome = async () => (await db.select({ version: newsroom.chromeVersion }).from(newsroom))[0]?.version ?? 0
const purged = async () => (await db.select().from(purge)).map(({ tag }) => tag)
const latest = async () => (await db.select().from(auditEntry).orderBy(desc(auditEntry.seq)).limit(1))[0]

const wanted: ChangeSettings = {
  name: '海港郵報',
  language: 'zh-Hant',
  timeZone: 'Asia/Taipei',
  footer: { en: 'Printed nowhere.', 'zh-Hant': '不付印。', 'zh-Hans': '不付印。' },
  rightsContact: 'rights@example.com',
}

it('changes the masthead of every page at once, and says what it was before', async () => {
  const before = await chrome()
  expect(await changeSettings(asAdmin, wanted)).toMatchObject({ ok: true })
  expect(await chrome()).toBe(before + 1)
  expect(await purged()).toContain('chrome')
  expect(await settings(db, asAdmin.actor)).toMatchObject(wanted)
  expect(await latest()).toMatchObject({
    kind: 'changeSettings',
    detail: { before: { name: 'The Harbour Post' }, after: wanted },
  })
})

it('opens, renames, moves and closes a section; its address stays', async () => {
  const added = await addSection(asAdmin, { slug: 'finance', names, deskId: null })
  if (!added.ok) throw new Error('not added')
  const { sectionId } = added.value
  const [row] = await db.select().from(section).where(eq(section.id, sectionId))
  expect(row).toMatchObject({ slug: 'finance', names, position: 1 })
  const next = { names: { ...names, en: 'Money' }, deskId: house.deskId, position: 5 }
  expect(await changeSection(asAdmin, { sectionId, ...next })).toMatchObject({ ok: true })
  expect((await db.select().from(section))[0]).toMatchObject({ slug: 'finance', ...next })
  await closeSection(asAdmin, { sectionId, to: 'closed' })
  expect((await db.select().from(section))[0]?.closedAt).toEqual(house.clock.now)
  await closeSection(asAdmin, { sectionId, to: 'open' })
  expect((await db.select().from(section))[0]?.closedAt).toBeNull()
  expect(await purged()).toContain(`sec-${sectionId}`)
})

it('gives an address once', async () => {
  await addTopic(asAdmin, { slug: 'harbour', names })
  expect(await addTopic(asAdmin, { slug: 'harbour', names })).toMatchObject({ refusal: { key: 'taken' } })
  expect(await addSection(asAdmin, { slug: 'finance', names, deskId: house.deskId })).toMatchObject({
    refusal: { key: 'taken' },
  })
  expect(await db.$count(topic)).toBe(1)
})

it.each(['desk', 'admin', 'api', 'sign-in', 'topics', 'people', '_next', 'Finance', '財經', 'a--b', '-a', 'a/b', ''])(
  'does not give a section the address %j',
  (slug) => {
    expect(AddSection.safeParse({ slug, names, deskId: null }).success).toBe(false)
  },
)

it('takes no settings that a page could not show', () => {
  expect(ChangeSettings.safeParse({ ...wanted, timeZone: 'Mars/Olympus' }).success).toBe(false)
  expect(ChangeSettings.safeParse({ ...wanted, name: 'two\nlines' }).success).toBe(false)
  expect(ChangeSettings.safeParse({ ...wanted, language: 'fr' }).success).toBe(false)
  expect(AddTopic.safeParse({ slug: 'x', names: { en: 'X' } }).success).toBe(false)
})

it('is for admins only', async () => {
  const chief: Actor = await house.hire('chief', 'chief')
  const asChief = house.context(chief)
  const before = await chrome()
  const sectionId = randomUUID()
  expect(await changeSettings(asChief, wanted)).toMatchObject(NO)
  expect(await addSection(asChief, { slug: 'sport', names, deskId: null })).toMatchObject(NO)
  expect(await changeSection(asChief, { sectionId, names, deskId: house.deskId, position: 1 })).toMatchObject(NO)
  expect(await closeSection(asChief, { sectionId, to: 'closed' })).toMatchObject(NO)
  expect(await addTopic(asChief, { slug: 'sea', names })).toMatchObject(NO)
  expect([await settings(db, chief), await chrome()]).toEqual([null, before])
})
