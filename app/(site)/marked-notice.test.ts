import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { GET as articleJson } from '@/app/api/articles/[section]/[slug]/route'
import { closeDatabase } from '@/db/connect'
import { stoodAt } from '@/db/queries/notices/stood-at'
import { publicationDisclaimer } from '@/db/schema/publication'
import { ArticleJson } from '@/newsroom/article/article-json'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { wordingOn } from '@/testing/builders/wording'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { printOn } from './correcting-for-test'
import { GET as feed } from './feed.json/route'
import { GET as proof } from './notices/[key]/[n]/route'
import { read, request } from './reading-for-test'

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-11-25T02:00:00Z') })
const book = wordingOn(desk)

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
  await book.approved('own-work', '**© {{site.name}}.** *Ask* [our rights desk](mailto:rights@example.com) first.')
})
afterAll(closeDatabase)

const HTML = '</strong> <em>Ask</em> <a href="mailto:rights@example.com">our rights desk</a> first.'

it('a notice goes out with its marks, and is plain text with its addresses where there are none', async () => {
  const { storyId } = await printOn(desk)(await desk.approved(piece({ slug: 'marked' })))
  const page = await (await read('marked')).text()
  expect(page).toMatch(/<div class="notice" lang="en"><p><strong>© /)
  expect(page).toContain(HTML)

  const json = await articleJson(new Request('https://news.example.com/api/articles/news/marked'), {
    params: Promise.resolve({ section: 'news', slug: 'marked' }),
  })
  const [told] = ArticleJson.parse(await json.json()).notices
  expect(told?.text).toMatch(/^© .*\. Ask our rights desk \(rights@example\.com\) first\.$/)
  expect(told).toMatchObject({ marked: expect.stringMatching(/^\*\*© .*\.\*\* \*Ask\* \[our/), hashVersion: 3 })

  const { items } = await (await feed(request('/feed.json'))).json()
  expect(JSON.stringify(items)).toContain(JSON.stringify(HTML).slice(1, -1))

  const stood = await stoodAt(db, storyId, desk.clock.now)
  expect(stood?.notices).toMatchObject([{ isProven: true, marked: told?.marked, sha256: told?.sha256 }])
})

it('the proof of a wording shows its marks and names its variables', async () => {
  const answer = await proof(request('/notices/own-work/2'), { params: Promise.resolve({ key: 'own-work', n: '2' }) })
  expect(await answer.text()).toContain(`<p><strong>© <var>{{site.name}}</var>.${HTML}`)
})

it('the proof of a wording says which address each article fills in', async () => {
  await book.approved('republished', 'See [the original]({{source.url}}).')
  const answer = await proof(request('/notices/republished/2'), {
    params: Promise.resolve({ key: 'republished', n: '2' }),
  })
  expect(await answer.text()).toContain('<p>See the original (<var>{{source.url}}</var>).</p>')
})

it('nobody can take the marks off what was published, nor keep them without the hash over them', async () => {
  const { storyId } = await printOn(desk)(await desk.approved(piece({ slug: 'kept-marked' })))
  const publicationId = (await stoodAt(db, storyId, desk.clock.now))?.publicationId ?? ''
  const [kept] = await db
    .select()
    .from(publicationDisclaimer)
    .where(eq(publicationDisclaimer.publicationId, publicationId))
  await expect(db.execute(sql`update publication_disclaimer set marked = null`)).rejects.toThrow()
  if (!kept) throw new Error('it carries a notice')
  const copy = { ...kept, ord: 9, hashVersion: 2 }
  await expect(db.insert(publicationDisclaimer).values(copy)).rejects.toThrow()
})
