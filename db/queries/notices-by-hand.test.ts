import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { startStory } from '@/commands/start-story'
import { disclaimerFallback, disclaimerTemplate, disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { noticeChoice } from '@/db/schema/notice-choices'
import { ORIGINAL } from '@/newsroom/story/source'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, DESK, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { noticesFor } from './standing-matter'

const { db } = await testDatabase()
await openNewsroom(db)
const AT = new Date('2026-11-25T02:00:00Z')
await stockBook(db, new Date('2026-01-01T00:00:00Z'))
const desk = deskOn(db, { now: AT })

const templateId = async (key: string): Promise<string> => {
  const [row] = await db.select().from(disclaimerTemplate).where(eq(disclaimerTemplate.key, key))
  if (!row) throw new Error(`no ${key}`)
  return row.id
}

const translated = piece({ source: { ...ORIGINAL, type: 'translated', name: 'Harbour Notes', title: 'Cranes' } })

const begun = async () => {
  const started = await startStory(desk.as(reporter), {
    deskId: DESK,
    slugline: 'by-hand',
    language: 'en',
    headline: 'By hand',
    sectionId: null,
  })
  if (!started.ok) throw new Error('not started')
  return { edition: { id: started.value.editionId, storyId: started.value.storyId, n: 1 }, head: { notices: [] } }
}

const choose = (
  storyId: string,
  more: Omit<typeof noticeChoice.$inferInsert, 'id' | 'storyId' | 'chosenBy' | 'chosenAt'>,
) => db.insert(noticeChoice).values({ id: randomUUID(), storyId, chosenBy: editor.id, chosenAt: AT, ...more })

it('leaves out what a second person agreed to leave out, in this piece alone (DISC-07)', async () => {
  const own = await begun()
  const waiver = { templateId: await templateId('translated'), kind: 'waive', reason: 'Said in the piece.' } as const
  await choose(own.edition.storyId, waiver)
  const keysOf = async (of: typeof own) => (await noticesFor(db, translated, AT, of)).notices.map(({ key }) => key)
  expect(await keysOf(own)).toContain('translated')
  await db
    .update(noticeChoice)
    .set({ approvedBy: chief.id, approvedAt: AT })
    .where(eq(noticeChoice.storyId, own.edition.storyId))
  expect(await keysOf(own)).not.toContain('translated')
  expect(await keysOf(await begun())).toContain('translated')
})

it('adds what no rule asks for, with a template no rule names', async () => {
  const own = await begun()
  await choose(own.edition.storyId, { templateId: await templateId('opinion'), kind: 'add', placement: 'top' })
  const { notices } = await noticesFor(db, piece(), AT, own)
  expect(notices).toMatchObject([{ key: 'opinion', placement: 'top', because: { ruleId: null } }, { key: 'own-work' }])
})

it('holds waivers to the table, whoever asks (DISC-06, DISC-07)', async () => {
  const { edition } = await begun()
  const never = choose(edition.storyId, {
    templateId: await templateId('sponsored'),
    kind: 'waive',
    reason: 'Why not.',
  })
  await expect(never).rejects.toMatchObject({ cause: { message: 'this notice is never left out' } })
  const opinion = await templateId('opinion')
  const mute = choose(edition.storyId, { templateId: opinion, kind: 'waive', reason: ' ' })
  await expect(mute).rejects.toMatchObject({ cause: { constraint: 'notice_choice_reason' } })
  const own = { templateId: opinion, kind: 'waive', reason: 'So.', approvedBy: editor.id, approvedAt: AT } as const
  await expect(choose(edition.storyId, own)).rejects.toMatchObject({ cause: { constraint: 'notice_choice_four_eyes' } })
})

it('lets another language stand in only once a second person approved that (DISC-14)', async () => {
  const [id, only] = [await templateId('agency'), randomUUID()]
  const version = {
    id: only,
    templateId: id,
    n: 2,
    changeNote: '',
    effectiveFrom: AT,
    writtenBy: legal.id,
    writtenAt: AT,
  }
  await db.insert(disclaimerVersion).values({ ...version, state: 'in_review' })
  const text = {
    versionId: only,
    locale: 'zh-Hans',
    text: '电稿。',
    writtenBy: legal.id,
    approvedBy: chief.id,
  } as const
  await db.insert(disclaimerText).values({ ...text, state: 'approved' })
  await db
    .update(disclaimerVersion)
    .set({ state: 'approved', approvedBy: chief.id, approvedAt: AT })
    .where(eq(disclaimerVersion.id, only))
  const wire = piece({ language: 'zh-Hant', source: { ...ORIGINAL, type: 'wire', name: 'Agency' } })
  const asked = () => noticesFor(db, wire, AT, null)
  const row = { id: randomUUID(), templateId: id, locale: 'zh-Hant', standIn: 'zh-Hans', position: 1 } as const
  await db.insert(disclaimerFallback).values({ ...row, writtenBy: legal.id, writtenAt: AT })
  expect((await asked()).issues).toMatchObject([{ key: 'disclaimerMissing', values: { locale: 'zh-Hant' } }])
  const own = db.update(disclaimerFallback).set({ approvedBy: legal.id, approvedAt: AT })
  await expect(own.where(sql`true`)).rejects.toMatchObject({ cause: { constraint: 'disclaimer_fallback_four_eyes' } })
  await db.update(disclaimerFallback).set({ approvedBy: chief.id, approvedAt: AT })
  expect((await asked()).notices).toMatchObject([{ locale: 'zh-Hans', because: { insteadOf: 'zh-Hant' } }])
})
