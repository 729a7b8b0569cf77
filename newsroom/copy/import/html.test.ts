import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { documents } from '@/testing/copy/documents'
import { checkCopy } from '../check'
import type { CopyNode } from '../copy'
import { renderHtml } from '../render/html'
import { copyText } from '../text'
import { importHtml } from './html'

// Thousands of documents, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

const inline = ({ text, type, marks = [] }: CopyNode): string =>
  marks.reduceRight((inner, mark) => `${mark.type}(${inner})`, text ?? (type === 'hardBreak' ? '/' : ''))

/** A document in one line a block: `p(words)`, `ul(li(p(words)))`. */
const NAMES: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
}
const spelled = (node: CopyNode): string => {
  const { attrs = {}, content = [] } = node
  if (node.text !== undefined || node.type === 'hardBreak') return inline(node)
  const said = Object.entries(attrs).filter(([name]) => name !== 'id')
  const facts = said.map(([name, value]) => `[${name}=${value}]`).join('')
  return `${NAMES[node.type] ?? node.type}${facts}(${content.map(spelled).join('')})`
}
const taken = (html: string) => (importHtml(html).copy.content ?? []).map(spelled)

describe('pasted HTML', () => {
  it('keeps headings, the first level becoming the second', () => {
    expect(taken('<h1>One</h1><h2>Two</h2><h4>Four</h4><h6>Six</h6>')).toEqual([
      'heading[level=2](One)',
      'heading[level=2](Two)',
      'heading[level=4](Four)',
      'heading[level=4](Six)',
    ])
  })

  it('keeps marks, from tags and from styles', () => {
    expect(taken('<p><b>a</b><i>b</i><u>c</u><s>d</s>x<sup>2</sup>y<sub>3</sub><code>e</code></p>')).toEqual([
      'p(bold(a)italic(b)underline(c)strike(d)xsuperscript(2)ysubscript(3)code(e))',
    ])
    expect(
      taken(
        '<p><span style="font-weight:700">a</span><span style="font-style: italic">b</span>' +
          '<span style="text-decoration:underline">c</span><span style="vertical-align:super">2</span></p>',
      ),
    ).toEqual(['p(bold(a)italic(b)underline(c)superscript(2))'])
  })

  it('keeps links that lead somewhere and the words of those that do not', () => {
    const { copy, dropped } = importHtml(
      '<p><a href="https://example.com/a?utm_source=x&amp;id=7">good</a> <a href="javascript:alert(1)">bad</a></p>',
    )
    expect((copy.content ?? []).map(spelled)).toEqual(['p(link(good) bad)'])
    expect(JSON.stringify(copy)).toContain('"https://example.com/a?id=7"')
    expect(dropped).toEqual(['links'])
  })

  it('keeps lists within lists, their numbering and a list straight inside a list', () => {
    expect(taken('<ol type="a" start="3"><li>x<ul><li>y</li></ul></li><li>z</li></ol>')).toEqual([
      'ol[start=3][type=a](li(p(x)ul(li(p(y))))li(p(z)))',
    ])
    expect(taken('<ul><li>x</li><ul><li>y</li></ul><li>z</li></ul>')).toEqual(['ul(li(p(x)ul(li(p(y))))li(p(z)))'])
    expect(taken('<ul><li>x</li></ul><ul><li>y</li></ul>')).toHaveLength(2)
  })

  it('keeps tables with merged cells, made whole where they are not', () => {
    expect(taken('<table><tr><th colspan="2">A</th></tr><tr><td>b</td><td>c</td></tr></table>')).toEqual([
      'table(tr(th[colspan=2](p(A)))tr(td(p(b))td(p(c))))',
    ])
    expect(taken('<table><caption>Fees</caption><tr><td rowspan="9">a</td><td>b</td></tr><tr></tr></table>')).toEqual([
      'p(Fees)',
      'table(tr(td[rowspan=2](p(a))td(p(b)))tr(td(p())))',
    ])
    expect(taken('<table><tr><td><h2>In a frame</h2></td></tr></table>')).toEqual(['heading[level=2](In a frame)'])
  })

  it('keeps quotations, rules and breaks, and parts paragraphs at two breaks', () => {
    expect(taken('<blockquote>Said.</blockquote><hr><p>a<br>b<br><br>c</p>')).toEqual([
      'blockquote(p(Said.))',
      'horizontalRule()',
      'p(a/b)',
      'p(c)',
    ])
  })

  it('leaves out what is not text, and says what', () => {
    const { copy, dropped } = importHtml(
      '<style>p{}</style><script>x()</script><p onclick="x()" class="a" style="color:red">Text<img src="file:///a.png"></p>' +
        '<iframe src="https://example.com"></iframe><select><option>1</option></select>',
    )
    expect(copy.content).toEqual([
      { type: 'paragraph', attrs: { id: 'auto-1' }, content: [{ type: 'text', text: 'Text' }] },
    ])
    expect(dropped).toEqual(['pictures', 'embeds', 'fields'])
  })

  it('puts Chinese lines that were only wrapped together again', () => {
    expect(taken('<p>圖書館延長開放，\n  讀者可以留到\n十點。Open until\nten.</p>')).toEqual([
      'p(圖書館延長開放，讀者可以留到十點。Open until ten.)',
    ])
  })
})

describe('what other programs put on the clipboard', () => {
  it('desktop word processor: drawn list items become lists, noise goes', () => {
    const item = (level: number, mark: string, text: string) =>
      `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
      `<span style='mso-list:Ignore'>${mark}<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; </span></span>` +
      `<![endif]>${text}<o:p></o:p></p>`
    const html = `<html><head><title>Draft</title><!--[if gte mso 9]><xml>Normal</xml><![endif]--></head><body>
      <!--StartFragment--><h1>Fees<o:p></o:p></h1>${item(1, '·', 'Adults')}${item(2, 'o', 'Pupils')}${item(1, '·', 'Groups')}
      <p class=MsoNormal><a name="_Hlk1">Closed on <b style='mso-bidi-font-weight:normal'>Monday</b></a>.<o:p>&nbsp;</o:p></p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p>${item(1, '3.', 'Third')}<!--EndFragment--></body></html>`
    expect(taken(html)).toEqual([
      'heading[level=2](Fees)',
      'ul(li(p(Adults)ul(li(p(Pupils))))li(p(Groups)))',
      'p(Closed on bold(Monday).)',
      'ol[start=3](li(p(Third)))',
    ])
  })

  it('online word processor: said headings and depths', () => {
    const item = (level: number, text: string) =>
      `<div class="ListContainerWrapper"><ul><li aria-level="${level}" data-aria-level="${level}"><p><span>${text}</span></p></li></ul></div>`
    expect(
      taken(
        `<p role="heading" aria-level="3"><span>Fees</span></p>${item(1, 'Adults')}${item(2, 'Pupils')}${item(1, 'Groups')}`,
      ),
    ).toEqual(['heading[level=3](Fees)', 'ul(li(p(Adults)ul(li(p(Pupils))))li(p(Groups)))'])
  })

  it('online document editor: the wrapper that is not bold', () => {
    expect(
      taken(
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr">' +
          '<span style="font-weight:400">One </span><span style="font-weight:700">two</span></p><br>' +
          '<ul><li dir="ltr"><p dir="ltr"><span>x</span></p></li><ul><li><p>y</p></li></ul></ul></b>',
      ),
    ).toEqual(['p(One bold(two))', 'ul(li(p(x)ul(li(p(y)))))'])
  })

  it('spreadsheet', () => {
    expect(
      taken(
        '<html><head><style>.xl65{color:black}</style></head><body><table border=0><!--StartFragment-->' +
          '<col width=64><tr height=20><td class=xl65 colspan=2>Year</td></tr><tr><td align=right>1</td><td>2</td></tr>' +
          '<!--EndFragment--></table></body></html>',
      ),
    ).toEqual(['table(tr(td[colspan=2](p(Year)))tr(td[align=right](p(1))td(p(2))))'])
  })

  it('chat: empty spans part paragraphs', () => {
    expect(
      taken(
        'First line.<span class="c-mrkdwn__br" data-stringify-type="paragraph-break" aria-label="&nbsp;"></span>Second line.',
      ),
    ).toEqual(['p(First line.)', 'p(Second line.)'])
  })

  it('web articles: sections and spans become paragraphs', () => {
    expect(
      taken(
        '<section><section style="text-align: center;"><span><strong><span>圖書館</span></strong>開放</span></section>' +
          '<section><p><span>第二段</span></p><p><br></p></section></section>',
      ),
    ).toEqual(['p(bold(圖書館)開放)', 'p(第二段)'])
  })

  it('code: spaces and lines as they are', () => {
    expect(taken('<pre><code>if (a)\n  b()\n</code></pre>')).toEqual(['p(code(if (a))/code(  b()))'])
  })
})

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

  it('of what this house renders comes back', () => {
    fc.assert(
      fc.property(documents, (copy) => {
        const html = renderHtml(copy, () => ({ src: '/media/a.jpg', width: 4, height: 3 }))
        const credits = /<small>.*?<\/small>/g
        const back = importHtml(html.replaceAll(credits, '')).copy
        expect(visible(copyText(back))).toBe(visible(copyText(copy)))
      }),
      { numRuns: 200 },
    )
  })

  it('comes through nesting that no page has', () => {
    const deep = `${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`
    expect(taken(deep)).toEqual(['p(deep)'])
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
