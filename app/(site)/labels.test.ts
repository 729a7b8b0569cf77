import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import * as json from '@/app/api/articles/[section]/[slug]/route'
import { closeDatabase } from '@/db/connect'
import { partner, partnerDelivery } from '@/db/schema/partners'
import { ArticleJson } from '@/newsroom/article/article-json'
import { LOCALES, type Locale } from '@/newsroom/language/locales'
import { UNSAID } from '@/newsroom/story/ai-use'
import { UNDECLARED } from '@/newsroom/story/declaration'
import type { Package } from '@/newsroom/story/package'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import * as atom from './atom.xml/route'
import { printOn } from './correcting-for-test'
import * as jsonFeed from './feed.json/route'
import * as rss from './feed.xml/route'
import { read, readCard, readPerson, readSection, readTopic, request } from './reading-for-test'
import * as front from './route'
import { pageStyle } from './surroundings'

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-11-25T02:00:00Z') })

const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
const forChina = { declared: { ...UNDECLARED, targets: ['CN' as const] } }
const by = [{ name: reporter.name, personId: reporter.id }]

type Kind = 'sponsored' | 'ai'

const MADE: Readonly<Record<Kind, Partial<Package>>> = {
  sponsored: { source: { ...piece().source, type: 'sponsored', name: 'Lamp House' }, ...forChina },
  ai: { ai: { ...UNSAID, grade: 'ai_generated_autonomous', systems: ['Model A'] }, ...forChina },
}

const LABELS: Readonly<Record<Kind, Readonly<Record<Locale, string>>>> = {
  sponsored: { en: 'Advertisement', 'zh-Hant': '廣告', 'zh-Hans': '广告' },
  ai: { en: 'AI-generated', 'zh-Hant': 'AI 生成', 'zh-Hans': 'AI 生成' },
}

const CASES = (['sponsored', 'ai'] as const).flatMap((kind) => LOCALES.map((language) => [kind, language] as const))

const slugOf = (kind: Kind, language: Locale): string => `${kind}-${language.toLowerCase()}`

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
  await db.insert(partner).values({
    ...{ id: crypto.randomUUID(), name: 'Radio', url: 'https://radio.example/stet', secret: 'x'.repeat(64) },
    ...{ addedBy: admin.id, addedAt: desk.clock.now },
  })
  for (const [kind, language] of CASES) {
    const own = { language, slug: slugOf(kind, language), headline: `${kind} ${language} headline`, byline: by }
    await printOn(desk)(await desk.approved(piece({ ...MADE[kind], ...own })))
  }
})
afterAll(closeDatabase)

const text = async (answer: Response | Promise<Response>): Promise<string> => (await answer).text()

/** The stretch of a list in which this piece is named: its own item and no other. */
const itemIn = (html: string, slug: string): string =>
  html.split('<article class="item').find((item) => item.includes(`/news/${slug}"`)) ?? ''

const within = (xml: string, from: string, slug: string): string =>
  xml.split(from).find((item) => item.includes(`/news/${slug}<`) || item.includes(`/news/${slug}"`)) ?? ''

const metaOf = (html: string, name: string): string =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? ''

const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}')

const asked = (path: string, language: Locale) => request(`${path}?lang=${language}`)

const askJson = (slug: string) =>
  json.GET(request(`/api/articles/news/${slug}`), { params: Promise.resolve({ section: 'news', slug }) })

const posted = async (slug: string) => {
  const rows = await db.select().from(partnerDelivery).where(eq(partnerDelivery.event, 'published'))
  return rows.find(({ payload }) => payload.path.endsWith(`/${slug}`))?.payload.label
}

/** Each place at which readers or machines meet a piece, and what of it they are given there. */
const SURFACES: Readonly<Record<string, (slug: string, language: Locale) => Promise<unknown>>> = {
  'the page, beside the byline': async (slug) => /<p class="label">([^<]*)/.exec(await text(read(slug)))?.[1],
  'the page, in full': async (slug) =>
    /class="notices notices-top"[\s\S]*?<\/div><\/div>/.exec(await text(read(slug)))?.[0],
  'what apps make of a shared link: title': async (slug) => metaOf(await text(read(slug)), 'og:title'),
  'what apps make of a shared link: text': async (slug) => metaOf(await text(read(slug)), 'og:description'),
  'JSON-LD': async (slug) => dataOf(await text(read(slug))).genre,
  'the share card': async (slug) => /<text [^>]*font-size="36"[\s\S]*?<\/text>/.exec(await text(readCard(slug)))?.[0],
  'the front page': async (slug, language) => itemIn(await text(front.GET(asked('/', language))), slug),
  'its section': async (slug, language) => itemIn(await text(readSection('news', `?lang=${language}`)), slug),
  'its topic': async (slug) => itemIn(await text(readTopic('city')), slug),
  'its author’s page': async (slug) => itemIn(await text(readPerson(reporter.slug)), slug),
  'related pieces of another': async (slug, language) => {
    const other = slug.startsWith('ai') ? slugOf('sponsored', language) : slugOf('ai', language)
    return itemIn(await text(read(other)), slug)
  },
  'RSS, in the title': async (slug, language) =>
    /<title>.*?<\/title>/.exec(within(await text(rss.GET(asked('/feed.xml', language))), '<item>', slug))?.[0],
  'RSS, in the text': async (slug, language) =>
    /<content:encoded>[\s\S]*?<\/content:encoded>/.exec(
      within(await text(rss.GET(asked('/feed.xml', language))), '<item>', slug),
    )?.[0],
  'Atom, in the title': async (slug, language) =>
    /<title[\s\S]*?<\/title>/.exec(within(await text(atom.GET(asked('/atom.xml', language))), '<entry>', slug))?.[0],
  'JSON Feed': async (slug, language) => {
    const { items } = JSON.parse(await text(jsonFeed.GET(asked('/feed.json', language))))
    const own = items.find(({ url: at }: { url: string }) => at.endsWith(`/${slug}`))
    return own && [own.title, own.summary, own.tags]
  },
  'the article as JSON': async (slug) => ArticleJson.parse(await (await askJson(slug)).json()).labels,
  'what partners are posted': posted,
}

describe.each(CASES)('the label of a piece that is %s, in %s (DISC-11, AP-08)', (kind, language) => {
  const inLanguage = (surface: string) => !['its topic', 'its author’s page'].includes(surface) || language === 'en'

  it.each(Object.keys(SURFACES).filter(inLanguage))('is there on %s', async (surface) => {
    const shown = JSON.stringify((await SURFACES[surface]?.(slugOf(kind, language), language)) ?? '')
    const wanted = surface === 'the page, in full' ? /AI|paid|廣告|广告|推廣|推广|付/ : LABELS[kind][language]
    expect(shown).toMatch(wanted)
  })
})

describe('what is said to machines of a piece one of them made, for readers in China (DISC-20)', () => {
  const slug = slugOf('ai', 'zh-Hans')

  it('is in the page: label, IPTC’s code, and the mark of its file', async () => {
    const html = await text(read(slug))
    expect(dataOf(html).digitalSourceType).toBe(`${IPTC}trainedAlgorithmicMedia`)
    expect(metaOf(html, 'digital-source-type')).toBe(`${IPTC}trainedAlgorithmicMedia`)
    expect(JSON.parse(metaOf(html, 'AIGC').replaceAll('&quot;', '"'))).toMatchObject({
      Label: '1',
      ContentProducer: 'Model A',
      ContentPropagator: 'The Harbour Post',
    })
  })

  it('is in its JSON, its feeds and its picture', async () => {
    const told = ArticleJson.parse(await (await askJson(slug)).json())
    expect(told).toMatchObject({ digitalSourceType: `${IPTC}trainedAlgorithmicMedia`, AIGC: { Label: '1' } })
    expect(told.notices.map(({ kind }) => kind)).toContain('ai')
    for (const feed of [rss, atom]) {
      const xml = await text(feed.GET(asked('/feed', 'zh-Hans')))
      expect(xml).toContain('trainedAlgorithmicMedia')
    }
    expect(await text(rss.GET(asked('/feed.xml', 'zh-Hans')))).toMatch(
      /<aigc:mark xmlns:aigc="[^"]+">\{"AIGC":\{"Label":"1"/,
    )
    expect(await text(jsonFeed.GET(asked('/feed.json', 'zh-Hans')))).toContain('"_aigc"')
    expect(await text(readCard(slug))).toMatch(/<metadata>\{&quot;AIGC&quot;:\{&quot;Label&quot;:&quot;1&quot;/)
  })

  it('is not said of an advertisement people wrote', async () => {
    const html = await text(read(slugOf('sponsored', 'en')))
    expect(html).not.toMatch(/AIGC|digitalSourceType/)
    expect(dataOf(html)).toMatchObject({
      '@type': 'AdvertiserContentArticle',
      sponsor: { '@type': 'Organization', name: 'Lamp House' },
    })
  })
})

describe('on paper', () => {
  it('labels and notices are printed, whatever else is left out', () => {
    const [, print = ''] = pageStyle().css.split('@media print')
    expect(print).toContain('display:none')
    const hidden = [...pageStyle().css.matchAll(/([^{}]+)\{display:none\}/g)].map(([, selector]) => selector).join()
    expect(hidden).not.toMatch(/\.label|\.notice|\.meta/)
  })
})

describe('the article as JSON', () => {
  it('is kept and purged like its page, and answers as the page does', async () => {
    const answer = await askJson(slugOf('ai', 'en'))
    expect(answer.headers.get('cache-control')).toBe((await read(slugOf('ai', 'en'))).headers.get('cache-control'))
    expect(answer.headers.get('surrogate-key')).toMatch(/^st-/)
    expect((await askJson('nothing-here')).status).toBe(404)
  })
})
