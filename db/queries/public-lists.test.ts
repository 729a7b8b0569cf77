import { beforeAll, describe, expect, it } from 'vitest'
import type { ArticleList } from '@/newsroom/article/listed'
import { deskOn } from '@/testing/builders/desk'
import { NEWS, openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { articleList, languagesOn, relatedTo } from './public-lists'
import type { Turn } from './turn-pages'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)

const publish = async (slug: string, more = {}) => {
  clock.now = new Date(clock.now.getTime() + 60_000)
  const byline = [{ name: reporter.name, personId: reporter.id }]
  return desk.published(piece({ slug, headline: slug, byline, ...more }))
}

const news = (turn: Turn = null) =>
  articleList(db, { shelf: { of: 'section', id: NEWS }, language: 'en', turn, size: 2 })
const headlines = ({ articles }: ArticleList) => articles.map(({ headline }) => headline)

beforeAll(async () => {
  await openNewsroom(db)
  for (const slug of ['one', 'two', 'three', 'four', 'five']) await publish(slug)
  await publish('six', { language: 'zh-Hant' })
})

const place = (found: ArticleList['older'] | ArticleList['newer']) => {
  if (found === null || found === 'first') throw new Error('expected a place')
  return found
}

describe('a list of articles', () => {
  it('is walked from the newest to the oldest and back, and nothing is seen twice', async () => {
    const first = await news()
    const second = await news({ after: place(first.older) })
    const third = await news({ after: place(second.older) })
    expect([first, second, third].map(headlines)).toEqual([['five', 'four'], ['three', 'two'], ['one']])
    expect(third.older).toBeNull()
    expect(first.newer).toBeNull()
    expect(second.newer).toBe('first')
    expect(headlines(await news({ before: place(third.newer) }))).toEqual(['three', 'two'])
  })

  it('is empty beyond its ends', async () => {
    const id = '50000000-0000-4000-8000-000000000001'
    expect((await news({ after: { at: new Date(0), id } })).articles).toEqual([])
    expect((await news({ before: { at: new Date('2100-01-01'), id } })).articles).toEqual([])
  })

  it('keeps languages apart, and knows which it has', async () => {
    expect(await languagesOn(db, { of: 'front' })).toEqual(['en', 'zh-Hant'])
    const found = await articleList(db, { shelf: { of: 'front' }, language: 'zh-Hant', turn: null, size: 9 })
    expect(headlines(found)).toEqual(['six'])
  })

  it('names the newest others of the section and the language to read next', async () => {
    const [newest] = (await news()).articles
    if (!newest) throw new Error('nothing published')
    expect((await relatedTo(db, newest)).map(({ headline }) => headline)).toEqual(['four', 'three', 'two', 'one'])
  })
})
