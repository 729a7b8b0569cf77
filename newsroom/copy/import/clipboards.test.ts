import { describe, expect, it } from 'vitest'
import { spelled } from '@/testing/copy/spelled'
import { importHtml } from './html'

const taken = (html: string) => (importHtml(html).copy.content ?? []).map(spelled)

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
