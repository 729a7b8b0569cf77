import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { liftNotice } from '@/commands/lifted-notices/lift-notice'
import { closeDatabase } from '@/db/connect'
import { storyScreen } from '@/db/queries/story-screen'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { withoutBlock } from '@/newsroom/disclaimers/lift/typed-notice'
import type { Package } from '@/newsroom/story/package'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { COPIED } from '@/testing/builders/typed-notice'
import { reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { printOn } from './correcting-for-test'
import { read } from './reading-for-test'

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-11-25T02:00:00Z') })

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
})
afterAll(closeDatabase)

/** As readers see it: no tags, no line breaks between them. */
const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, '')

const timesIn = (text: string, part: string): number => text.split(part).length - 1

const CARRIED: Partial<Package> = {
  ...{ language: 'zh-Hant', headline: COPIED.title, slug: 'copied-piece', copy: COPIED.copy },
  source: { type: 'contributor', name: '', author: reporter.name, title: '', url: '' },
}

it('a copied text goes out with its notice once, worded by the template, and none of it in the body (DISC-24)', async () => {
  const pkg = piece(CARRIED)
  const ids = await desk.written(pkg)
  const screen = await storyScreen(db, reporter, { storyId: ids.storyId, at: desk.clock.now })
  const { at = '', proposal = null } = screen?.atHand.typed ?? {}
  const lifted = await liftNotice(desk.as(reporter), { ...ids, at, templateId: proposal?.templateId ?? null })
  expect(lifted).toMatchObject({ ok: true })
  await desk.save(reporter, ids, { ...pkg, copy: withoutBlock(pkg.copy, at) })
  await desk.must(reporter, ids, 'file')
  await desk.approve(ids)
  await printOn(desk)(ids)

  const page = wordsOf(await (await read('copied-piece')).text())
  const [template] = await db
    .select()
    .from(disclaimerTemplate)
    .where(eq(disclaimerTemplate.id, proposal?.templateId ?? ''))
  expect(template).toMatchObject({ key: 'third-party' })
  const [notice] = screen?.notices ?? []
  const paragraphs = (notice?.text ?? '').split('\n\n')
  expect(paragraphs).toHaveLength(2)
  for (const paragraph of paragraphs) expect(timesIn(page, paragraph)).toBe(1)
  expect(page).not.toContain('免責(zé)聲明')
  expect(page).not.toContain('概不負(fù)任何法律責(zé)任')
  expect(page).toContain('館長指出')
})
