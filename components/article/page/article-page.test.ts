import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Article } from '@/newsroom/article/article'
import { article, chrome, publicArticle } from '@/testing/builders/article'
import { renderFragment } from '../render-fragment'
import { articlePage } from './article-page'

const AROUND = { chrome, origin: 'https://news.example.com', style: 'p{margin:0}' }
const NEXT_DAY = new Date('2024-12-18T02:05:00Z')

const pageOf = async (more: Partial<Article> = {}, now = NEXT_DAY): Promise<string> => {
  const piece = article(more)
  const found = publicArticle(piece, await renderFragment(piece))
  const other = { ...found, id: 'other', storyId: 'other', kicker: '', headline: 'Ferries change timetable' }
  return articlePage({ article: found, surroundings: AROUND, related: [other], now })
}

const dataOf = (html: string): Record<string, unknown>[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json = '']) => JSON.parse(json))

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0

describe('the page of an article', () => {
  it('is valid HTML in the language of the piece', async () => {
    const errors: string[] = []
    const html = await pageOf({ language: 'zh-Hant' })
    parse(html, { onParseError: ({ code }) => errors.push(code) })
    expect(errors).toEqual([])
    expect(html).toMatch(/^<!doctype html><html lang="zh-Hant">/)
  })

  it('has one heading of the first rank, its landmarks, and a way past the masthead', async () => {
    const html = await pageOf()
    for (const tag of ['h1', 'main', 'footer', 'body']) expect(count(html, new RegExp(`<${tag}[ >]`, 'g'))).toBe(1)
    expect(html).toContain('<a class="skip" href="#main">')
    expect(html).toContain('<a href="/news" aria-current="true">News</a>')
  })

  it('runs nothing and styles nothing beside its one stylesheet', async () => {
    const html = await pageOf()
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")|\sstyle=|\son\w+=|<link rel="stylesheet"/)
    expect(count(html, /<style>/g)).toBe(1)
  })

  it('shows every picture with its size and its text', async () => {
    for (const image of (await pageOf()).match(/<img [^>]*>/g) ?? [])
      expect(image).toMatch(/width=.*height=.*alt="[^"]/)
  })

  it('keeps the words of the share card out of the page', async () => {
    for (const [language, words] of [
      ['zh-Hant', '長按'],
      ['zh-Hans', '长按'],
      ['en', 'Scan to read'],
    ] as const) {
      expect(await pageOf({ language })).not.toContain(words)
    }
  })

  it('tells machines what it tells people', async () => {
    const html = await pageOf({ source: { ...article().source, type: 'ai_assisted' } })
    const [news, crumbs] = dataOf(html)
    expect(news).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Library tries late opening',
      mainEntityOfPage: 'https://news.example.com/news/library-tries-late-opening',
      datePublished: '2024-12-17T10:05:00+08:00',
      pubDate: '2024-12-17T10:05:00',
      author: [{ '@type': 'Person', name: 'Lin Wei 林薇', url: 'https://news.example.com/people/lin-wei' }],
      image: ['https://news.example.com/media/ab/1600.jpeg'],
    })
    expect(news?.digitalSourceType).toContain('compositeWithTrainedAlgorithmicMedia')
    expect(crumbs?.['@type']).toBe('BreadcrumbList')
    expect(html).toContain('<link rel="canonical" href="https://news.example.com/news/library-tries-late-opening"/>')
    expect(html).toContain('<meta property="bytedance:published_time" content="2024-12-17T10:05:00+08:00"/>')
  })

  it('lets no headline end the data block', async () => {
    const headline = '</script><img src=x onerror=alert(1)> & <!--'
    const html = await pageOf({ headline })
    expect(dataOf(html)[0]?.headline).toBe(headline)
    expect(html).not.toContain('<img src=x')
  })

  it('tells the age of a piece from the thirty-first day', async () => {
    const day = (n: number) => new Date(article().publishedAt.getTime() + n * 86_400_000)
    expect(await pageOf({}, day(30))).not.toContain('class="age"')
    expect(await pageOf({}, day(31))).toContain('more than 1 month old')
    expect(await pageOf({ language: 'zh-Hant' }, day(800))).toContain('已超過 2 年')
  })

  it('leads to lists in the language of the piece', async () => {
    const html = await pageOf({ language: 'zh-Hant' })
    expect(html).toContain('href="/news?lang=zh-Hant"')
    expect(html).toContain('href="/topics/city?lang=zh-Hant"')
    expect(await pageOf()).not.toContain('?lang=')
  })

  it('names what else the section has', async () => {
    expect(await pageOf()).toContain('More from News')
  })
})
