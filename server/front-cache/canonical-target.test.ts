import { describe, expect, it } from 'vitest'
import { canonicalTarget } from './canonical-target'

describe('the one spelling of an address', () => {
  it.each([
    ['/news/late-opening'],
    ['/news/late-opening/'],
    ['//news//late-opening'],
    ['/News/Late-Opening'],
    ['/news/./late-opening'],
    ['/news/x/../late-opening'],
    ['/news/late-opening?utm_source=mail'],
    ['/news/late-opening?fbclid=1&gclid=2'],
    ['/news/late-opening#comments'],
    ['/news/late%2Dopening'],
    ['/NEWS/late-opening/?UTM=1'],
  ])('reads %s as /news/late-opening', (given) => {
    expect(canonicalTarget(given)).toEqual({ target: '/news/late-opening' })
  })

  it('keeps the query that chooses what a list shows, in one order', () => {
    expect(canonicalTarget('/?lang=en&before=abc')).toEqual({ target: '/?before=abc&lang=en' })
    expect(canonicalTarget('/?before=abc&x=1&lang=en')).toEqual({ target: '/?before=abc&lang=en' })
  })

  it('keeps what the corrections page can be asked for, there and nowhere else', () => {
    const query = '?section=news&month=2026-11&kind=correction&lang=en'
    expect(canonicalTarget(`/corrections${query}`)).toEqual({
      target: '/corrections?kind=correction&lang=en&month=2026-11&section=news',
    })
    expect(canonicalTarget('/corrections?kind=&month=&section=news')).toEqual({ target: '/corrections?section=news' })
    expect(canonicalTarget(`/news${query}`)).toEqual({ target: '/news?lang=en' })
  })

  it('composes letters to NFC and encodes what is not ASCII', () => {
    expect(canonicalTarget('/people/e%CC%81lise')).toEqual({ target: '/people/%C3%A9lise' })
    expect(canonicalTarget('/topics/圖書館')).toEqual({ target: `/topics/${encodeURIComponent('圖書館')}` })
  })

  it('never answers with an address of another host', () => {
    for (const hostile of [
      '//example.org',
      '///example.org/',
      '/\\example.org',
      '/%2F%2Fexample.org',
      'http://example.org/',
    ]) {
      const answer = canonicalTarget(hostile)
      if ('target' in answer) expect(answer.target).toMatch(/^\/(?!\/|\\)/)
    }
  })

  it('refuses broken escapes and endless targets', () => {
    expect(canonicalTarget('/%E0%A4%A')).toEqual({ status: 400 })
    expect(canonicalTarget('/a%2Fb')).toEqual({ status: 400 })
    expect(canonicalTarget(`/${'x'.repeat(2_048)}`)).toEqual({ status: 414 })
  })

  it('is its own canonical form', () => {
    for (const given of ['/', '/news', '/?lang=zh-Hant', '/people/e%CC%81lise']) {
      const once = canonicalTarget(given)
      if ('target' in once) expect(canonicalTarget(once.target)).toEqual(once)
    }
  })
})
