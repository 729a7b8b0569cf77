import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checkCopy } from '../check'
import { copyText } from '../text'
import { importHtml } from './html'

// Thousands of documents, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

const visible = (text: string): string => text.replaceAll(/[\s\u00a0]/g, '')
const TAGS = [
  'p',
  'div',
  'span',
  'b',
  'h2',
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'tr',
  'td',
  'th',
  'a',
  'section',
  'pre',
]
const soup: fc.Arbitrary<string> = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 7, withCrossShrink: false },
    fc.constantFrom('Fees ', '圖書館', 'a &amp; b', '十點。', '<br>', '\n '),
    fc.tuple(fc.constantFrom(...TAGS), tie('nodes')).map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
    fc.tuple(fc.constantFrom(...TAGS), tie('nodes')).map(([tag, inside]) => `${inside}<${tag}>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
})).nodes

describe('every word', () => {
  it('of any tag soup comes through', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const { copy, dropped } = importHtml(html)
        const words = visible(html.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&'))
        expect([...visible(copyText(copy))].sort().join('')).toBe([...words].sort().join(''))
        expect(checkCopy(copy)).toEqual({ ok: true, copy })
        expect(dropped).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('comes through nesting that no page has', () => {
    const deep = `${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`
    expect(copyText(importHtml(deep).copy)).toBe('deep')
    const lists = `${'<ul><li>x'.repeat(60)}`
    expect(visible(copyText(importHtml(lists).copy))).toBe('x'.repeat(60))
    const quotes = `${'<blockquote>q'.repeat(60)}`
    expect(visible(copyText(importHtml(quotes).copy))).toBe('q'.repeat(60))
  })

  it('of a long document comes through in a second', () => {
    const html = '<p class=MsoNormal style="margin:0"><span lang=EN-US>圖書館延長開放到十點。</span></p>\n'.repeat(
      11_000,
    )
    const before = performance.now()
    expect(importHtml(html).copy.content).toHaveLength(11_000)
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
