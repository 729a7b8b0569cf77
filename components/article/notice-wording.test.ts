import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { VARIABLES, type Values, type Variable } from '@/newsroom/disclaimers/variables'
import { fillWording } from '@/newsroom/disclaimers/wording/fill-wording'
import { writeWording } from '@/newsroom/disclaimers/wording/write-wording'
import { anyRichText, awkwardText } from '@/testing/builders/rich-text'
import { renderNotice } from './render-notice'

const valuesOf = (value: (name: Variable) => string): Values => ({
  'source.name': value('source.name'),
  'source.url': value('source.url'),
  author: value('author'),
  'original.title': value('original.title'),
  'site.name': value('site.name'),
  partner: value('partner'),
  sponsor: value('sponsor'),
  holdings: value('holdings'),
  licence: value('licence'),
  translator: value('translator'),
  'contact.rights': value('contact.rights'),
  'ai.tool': value('ai.tool'),
  age: value('age'),
})

const drawn = (wording: string, values: Values) => renderNotice({ locale: 'en', ...fillWording(wording, values) })

type Element = {
  readonly tagName?: string
  readonly attrs?: readonly { name: string; value: string }[]
  readonly childNodes?: readonly unknown[]
}
const isElement = (node: unknown): node is Element => typeof node === 'object' && node !== null

const elementsIn = (node: unknown): readonly Element[] =>
  isElement(node) ? [...(node.tagName ? [node] : []), ...(node.childNodes ?? []).flatMap(elementsIn)] : []

/** What of a page is not one of the few things a notice may be. */
const strangeIn = (html: string): readonly string[] =>
  elementsIn(parseFragment(html)).flatMap(({ tagName = '', attrs = [] }) => {
    const said = attrs.map(({ name, value }) => `${name}=${value}`).join(' ')
    const isKnown = tagName === 'a' ? /^href=(?:https?:\/\/|mailto:)\S*$/i.test(said) : said === ''
    const isWrapper = said === 'class=notice lang=en'
    return (isKnown || isWrapper) && ['div', 'p', 'strong', 'em', 'a'].includes(tagName) ? [] : [`${tagName} ${said}`]
  })

const HOSTILE = [
  '<img onerror=alert(1) src=x>',
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example',
  'https://user:pass@evil.example',
  '"><script>',
  '](javascript:x)',
  '**bold** [x](https://evil.example)',
  '{{site.name}}',
  'https://example.com/?q="><b>',
  'rights@example.com',
] as const

describe('a notice as readers get it', () => {
  it('is paragraphs, emphasis and links, and a text without marks is what it always was', async () => {
    const values = valuesOf((name) => (name === 'contact.rights' ? 'rights@example.com' : 'Harbour & Notes'))
    expect(await drawn('Supplied by {{partner}}.\n\n5 * 3 [sic].', values)).toBe(
      '<div class="notice" lang="en"><p>Supplied by Harbour &amp; Notes.</p><p>5 * 3 [sic].</p></div>',
    )
    expect(await drawn('**By {{partner}}.** [Write]({{contact.rights}}) *now*.', values)).toBe(
      '<div class="notice" lang="en"><p><strong>By Harbour &amp; Notes.</strong> ' +
        '<a href="mailto:rights@example.com">Write</a> <em>now</em>.</p></div>',
    )
  })

  it.each(HOSTILE)('takes a value for words, whatever it is: %s (DISC-16)', async (value) => {
    const values = valuesOf(() => value)
    const html = await drawn('*{{partner}}* [the original]({{source.url}}), [mail](mailto:{{partner}})', values)
    expect(strangeIn(html)).toEqual([])
    expect(html).not.toMatch(/<a [^>]*evil\.example/)
    expect(fillWording('*{{partner}}*', values).text).toBe(value)
  })

  it('makes of a link that would lead nowhere allowed its words', () => {
    const values = valuesOf(() => 'javascript:alert(1)')
    expect(fillWording('See [the original]({{source.url}}).', values)).toEqual({ text: 'See the original.' })
  })

  it('never has another tag or address, of whatever words and values it is made (DISC-16)', async () => {
    const value = fc.oneof(awkwardText, fc.constantFrom(...HOSTILE))
    const wording = fc.oneof(anyRichText.map(writeWording), awkwardText, value)
    await fc.assert(
      fc.asyncProperty(
        wording,
        fc.array(value, { minLength: VARIABLES.length, maxLength: VARIABLES.length }),
        async (text, said) => {
          const values = valuesOf((name) => said[VARIABLES.indexOf(name)] ?? '')
          expect(strangeIn(await drawn(text, values))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})
