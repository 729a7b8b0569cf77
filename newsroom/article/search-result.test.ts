import { describe, expect, it } from 'vitest'
import type { Article } from '@/newsroom/article/article'
import { article } from '@/testing/builders/article'
import { searchResult } from './search-result'

const AROUND = { siteName: 'The Harbour Post', origin: 'https://news.example.com' }
const found = (more: Partial<Article> = {}) => searchResult(article(more), AROUND)

describe('a piece among the results of a search engine', () => {
  it('stands with its title, its address in words and its summary', () => {
    expect(found()).toEqual({
      title: 'Library tries late opening – The Harbour Post',
      address: ['news.example.com', 'news', 'library-tries-late-opening'],
      blurb: 'Two evenings a week until ten.',
      faults: [],
    })
  })

  it('may lose the name of the site, but not words of its headline', () => {
    const headline = 'City library tries opening until ten in the evening'
    expect(found({ headline })).toMatchObject({ title: headline, faults: [] })
    const longer = `${headline} on two days a week`
    expect(found({ headline: longer })).toMatchObject({
      title: 'City library tries opening until ten in the evening on two…',
      faults: ['longTitle'],
    })
  })

  it('has room for half as many Chinese characters', () => {
    expect(found({ headline: '圖'.repeat(30) }).faults).toEqual([])
    expect(found({ headline: '圖'.repeat(31) }).faults).toEqual(['longTitle'])
    expect(found({ summary: '書'.repeat(81) }).faults).toEqual(['longBlurb'])
  })

  it('is told apart from one without a summary or an address', () => {
    expect(found({ summary: '', standfirst: '' }).faults).toEqual(['noBlurb'])
    expect(found({ section: null, path: '/' })).toMatchObject({ address: ['news.example.com'], faults: ['noAddress'] })
  })
})
