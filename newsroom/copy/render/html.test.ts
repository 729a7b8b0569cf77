import { DOMSerializer } from '@tiptap/pm/model'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it, vi } from 'vitest'
import { documents } from '@/testing/copy/documents'
import { docOf } from '../canonical'
import type { Copy, CopyNode } from '../copy'
import { copySchema } from '../schema'
import { renderHtml } from './html'

// Thousands of documents, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

const { document } = new JSDOM().window
const serializer = DOMSerializer.fromSchema(copySchema)
const FILE = { src: '/media/a.jpg', width: 1_200, height: 800 }

const creditOf = (credit: string): HTMLElement =>
  Object.assign(document.createElement('small'), { textContent: credit })

/** A figure as readers get it: with its file, without what only the editor needs. */
const forReader = (figure: HTMLElement): void => {
  const { alt = '', credit = '', decorative } = figure.dataset
  const caption = figure.querySelector('figcaption')
  if (credit !== '') caption?.append(caption.hasChildNodes() ? ' ' : '', creditOf(credit))
  if (!caption?.hasChildNodes()) caption?.remove()
  const image = document.createElement('img')
  for (const [name, value] of Object.entries({ ...FILE, alt: decorative ? '' : alt })) {
    image.setAttribute(name, `${value}`)
  }
  figure.prepend(image)
  for (const name of figure.getAttributeNames()) figure.removeAttribute(name)
}

/** The editing surface's drawing without what readers do not get. */
const forReaders = (root: HTMLElement): HTMLElement => {
  for (const name of ['data-id', 'data-colwidth']) {
    for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name)
  }
  for (const figure of root.querySelectorAll<HTMLElement>('figure')) forReader(figure)
  return root
}

const sorted = (root: Element): string => {
  for (const element of root.querySelectorAll('*')) {
    const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const { name } of attributes) element.removeAttribute(name)
    for (const { name, value } of attributes) element.setAttribute(name, value)
  }
  root.normalize()
  return root.innerHTML
}

const oracle = (copy: Copy): string => {
  const root = document.createElement('div')
  serializer.serializeFragment(docOf(copy).content, { document }, root)
  return sorted(forReaders(root))
}

const ours = (copy: Copy): string => {
  const root = document.createElement('div')
  root.innerHTML = renderHtml(copy, () => FILE)
  return sorted(root)
}

const doc = (...content: readonly CopyNode[]): Copy => ({ type: 'doc', content })
const paragraph = (...content: readonly CopyNode[]): CopyNode => ({ type: 'paragraph', content })

describe('HTML for feeds', () => {
  it('is what ProseMirror itself would draw, for any document', () => {
    fc.assert(
      fc.property(documents, (copy) => {
        expect(ours(copy)).toBe(oracle(copy))
      }),
      { numRuns: 250 },
    )
  })

  it('escapes text and attributes, and never closes what is not void by itself', () => {
    const sly: CopyNode = { type: 'text', text: '<b>&"\'', marks: [{ type: 'link', attrs: { href: '/a?b="c"&d' } }] }
    expect(renderHtml(doc(paragraph(sly), paragraph()), () => null)).toBe(
      '<p><a href="/a?b=&quot;c&quot;&amp;d">&lt;b&gt;&amp;"\'</a></p><p></p>',
    )
  })

  it('asks again where a link leads', () => {
    const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]
    expect(renderHtml(doc(paragraph({ type: 'text', text: 'x', marks })), () => null)).toBe('<p>x</p>')
  })

  it('leaves a picture out that cannot be had, and says nothing of a decorative one', () => {
    const image: CopyNode = {
      type: 'image',
      attrs: { mediaId: '', alt: 'Readers at night', decorative: true, credit: 'Lin Wei 林薇' },
      content: [{ type: 'figcaption' }],
    }
    expect(renderHtml(doc(image), () => null)).toBe('')
    expect(renderHtml(doc(image), () => FILE)).toBe(
      '<figure><img src="/media/a.jpg" alt="" width="1200" height="800"><figcaption><small>Lin Wei 林薇</small></figcaption></figure>',
    )
  })
})
