import { describe, expect, it } from 'vitest'
import { spelled } from '@/testing/copy/spelled'
import { importHtml } from './html'

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
