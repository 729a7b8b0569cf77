import { parseFragment } from 'parse5'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { purgePages } from '@/commands/purge-pages'
import { closeDatabase } from '@/db/connect'
import { storyTag } from '@/newsroom/article/tags'
import type { Locale } from '@/newsroom/language/locales'
import type { Package } from '@/newsroom/story/package'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, note } from '@/testing/builders/package'
import { reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { changeOn, correctOn, printOn, stands, stood, TOLD, WRONG } from './correcting-for-test'
import { read, readCorrections, readVersion, readVersions, request } from './reading-for-test'
import * as front from './route'

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date() })
const change = changeOn(desk)

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
})
afterAll(closeDatabase)

const out = async (was: Package) => printOn(desk)(await desk.approved(was))
const corrected = correctOn(desk)

const pageOf = async (slug: string) => (await read(slug)).text()
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, '')
/** What a reader sees of the note, apart from its heading, time and redline. */
const saidIn = (html: string): readonly string[] =>
  [...html.matchAll(/<p class="said">(.*?)<\/p>/g)].map(([, said = '']) => textOf(said))

type Data = {
  readonly dateModified: string
  readonly correction?: readonly { readonly '@type': string; readonly text: string; readonly datePublished: string }[]
}

const dataOf = (html: string): Data =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}')

describe('a correction as readers meet it (WF-23)', () => {
  it('says on the page, where its weight puts it, what was wrong and what is right, and shows the change', async () => {
    await corrected('told')
    const html = await pageOf('told')
    expect(saidIn(html)).toEqual([WRONG, 'It is ten.'])
    expect(html).toMatch(/class="article-copy".*<section class="changes changes-bottom".*<h2>Correction<\/h2>/s)
    expect(html).toMatch(/<details><summary>Show the change<\/summary>/)
    expect(html).toContain('<del><span class="aloud">removed: </span>9</del>')
    expect(html).toContain('<ins><span class="aloud">added: </span>10</ins>')
    expect(parseFragment(/<section class="changes.*?<\/section>/s.exec(html)?.[0] ?? '').childNodes).toHaveLength(1)
  })

  it.each([
    ['en', WRONG, 'It is ten.'],
    ['zh-Hant', '先前版本誤將開館時間寫為九時。', '應為十時。'],
  ] as const)('says to machines what it says to people, in %s (COR-09)', async (language, wrong, right) => {
    const slug = `machines-${language.toLowerCase()}`
    const copies: Readonly<Record<string, readonly [string, string]>> = {
      en: ['It opens at 9:00.', 'It opens at 10:00.'],
      'zh-Hant': ['圖書館9時開門。', '圖書館10時開門。'],
    }
    const [before = '', after = ''] = copies[language] ?? []
    const own: { readonly language: Locale } = { language }
    const ids = await out(stood(slug, { ...own, copy: copyOf(before) }))
    await change(ids, 'correction', stood(slug, { ...own, copy: copyOf(after), note: { ...TOLD, wrong, right } }))
    const html = await pageOf(slug)
    const [comment] = dataOf(html).correction ?? []
    expect(comment?.['@type']).toBe('CorrectionComment')
    expect(comment?.text).toBe(saidIn(html).join(language === 'en' ? ' ' : ''))
    expect(html).toContain(`<time dateTime="${comment?.datePublished}">`)
  })

  it('keeps the notes of earlier changes, and leads to the versions that made them', async () => {
    const ids = await corrected('twice')
    await change(
      ids,
      'update',
      stands('twice', {
        copy: copyOf('The library opens at 10:00 on Fridays.', 'Entry is free.', 'A café opened.'),
        note: note({ text: 'Now with the café.', place: 'bottom' }),
      }),
    )
    const html = await pageOf('twice')
    expect(saidIn(html)).toEqual(['Now with the café.', WRONG, 'It is ten.'])
    expect(html).toContain('<a href="/news/twice/versions/2">See what was changed</a>')
    expect(dataOf(html).correction).toHaveLength(1)
  })

  it('gives way to the note that takes its place, which leads to it (COR-11)', async () => {
    const ids = await corrected('again')
    const copy = copyOf('The library opens at 10:30 on Fridays.', 'Entry is free.')
    const better = { ...TOLD, wrong: 'We first wrote nine, then ten.', right: 'It is half past ten.', supersedes: 1 }
    await change(ids, 'correction', stood('again', { copy, note: better }))
    const html = await pageOf('again')
    expect(saidIn(html)).toEqual([better.wrong, better.right])
    expect(html).toContain('href="/news/again/versions#change-1"')
    const history = await (await readVersions('again')).text()
    expect(history).toContain(WRONG)
    expect(history).toContain(better.wrong)
    expect(history).toContain('Replaced by a later note')
    const list = await (await readCorrections()).text()
    expect(list).toContain('href="/news/again/versions#change-1"')
    expect(list).toContain('href="/news/again#change-2"')
  })

  it('of a retracted piece strikes every word of it, and says so wherever the piece is named', async () => {
    const ids = await out(stood('retracted'))
    const gone = note({ severity: 'serious', wrong: 'The opening was invented.', text: '', place: 'top' })
    await change(ids, 'retraction', stood('retracted', { note: gone }))
    const html = await pageOf('retracted')
    expect(html).toMatch(/<section class="changes changes-top".*<del class="article-copy">/s)
    expect(await (await front.GET(request('/'))).text()).toContain('<strong class="label">Retraction</strong>')
  })
})

describe('the date of a piece', () => {
  it('moves with a correction and with nothing that changes no fact (COR-10)', async () => {
    const ids = await out(stood('dates', { copy: copyOf('The libary opens at nine, on Fridays.') }))
    const first = dataOf(await pageOf('dates')).dateModified
    await db.transaction((tx) => purgePages(tx, [storyTag(ids.storyId)]))
    expect(dataOf(await pageOf('dates')).dateModified).toBe(first)
    const typo = await change(ids, 'typo', stood('dates', { copy: copyOf('The library opens at nine, on Fridays.') }))
    const html = await pageOf('dates')
    expect(dataOf(html).dateModified).toBe(first)
    expect(html).not.toContain('Updated <time')
    await change(
      typo,
      'correction',
      stood('dates', { copy: copyOf('The library opens at ten, on Fridays.'), note: TOLD }),
    )
    expect(dataOf(await pageOf('dates')).dateModified > first).toBe(true)
  })
})

describe('a version that was replaced (WF-24)', () => {
  it('stays readable under word that it is the past, for nobody’s search results', async () => {
    await corrected('past')
    const answer = await readVersion('past', 1)
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain('9:00')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toContain('This is an earlier version')
    expect(html).not.toContain('rel="canonical"')
    expect(html).not.toContain('ld+json')
    expect(answer.headers.get('surrogate-key')).toContain('st-')
    for (const n of [2, 3, 0, '01', 'x', '1e0']) expect((await readVersion('past', n)).status).toBe(404)
  })

  it('is counted by what readers had: an edition that was dropped leaves no gap', async () => {
    const ids = await out(stood('counted'))
    const next = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    await desk.must(reporter, { ...ids, editionId: next.editionId }, 'spike', {})
    await change(ids, 'correction', stands('counted'))
    const list = await (await readVersions('counted')).text()
    expect(list).toContain('/news/counted/versions/1')
    expect(list).not.toContain('/versions/2')
    expect((await readVersion('counted', 1)).status).toBe(200)
  })
})
