import { describe, expect, it } from 'vitest'
import { checkCopy } from './check'
import { type Copy, type CopyNode, EMPTY_COPY } from './copy'

const paragraph = (text: string, id = 'para'): CopyNode => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const nestedTable = {
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'table' }] }] }],
}
const doc = (...content: readonly unknown[]) => ({ type: 'doc', content })

const refusal = (json: unknown) => {
  const checked = checkCopy(json)
  return checked.ok ? null : { path: checked.path, code: checked.code }
}

const accepted = (json: unknown): Copy => {
  const checked = checkCopy(json)
  if (!checked.ok) throw new Error(`${checked.path} ${checked.code} ${checked.message}`)
  return checked.copy
}

describe('a document at the door', () => {
  it('is let in unchanged when it is in its canonical form', () => {
    const copy = doc(paragraph('圖書館延長開放。'))
    expect(accepted(copy)).toEqual(copy)
    expect(accepted(EMPTY_COPY)).toEqual(EMPTY_COPY)
  })

  it('has one spelling, however the editor spells it', () => {
    const spelled = doc({
      content: [
        { type: 'text', text: 'Library ', marks: [] },
        { type: 'text', text: 'opens late' },
      ],
      attrs: { lang: null, align: null, id: 'para' },
      type: 'paragraph',
    })
    expect(accepted(spelled)).toEqual(doc(paragraph('Library opens late')))
  })

  it('gets ids where they are missing, the same ones each time, but not inside lists', () => {
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }
    const copy = accepted(doc({ type: 'paragraph' }, paragraph('x', 'auto-1'), list))
    expect(copy.content?.map(({ attrs }) => attrs?.id)).toEqual(['auto-2', 'auto-1', 'auto-3'])
    expect(copy.content?.[2]?.content).toEqual(list.content)
  })

  it('is refused when two blocks have one id', () => {
    expect(refusal(doc(paragraph('a'), { type: 'blockquote', content: [paragraph('b')] }))).toEqual({
      path: '/content/1/content/0/attrs/id',
      code: 'repeatedId',
    })
  })

  it.each([
    ['no document', null, '/type', 'notCopy'],
    ['another node', paragraph('x'), '/type', 'notCopy'],
    ['nothing in it', { type: 'doc' }, '/content', 'badContent'],
    ['text without a paragraph', doc({ type: 'text', text: 'x' }), '/content', 'badContent'],
    ['an unknown node', doc({ type: 'script' }), '/content/0/type', 'unknownNode'],
    ['a name of the prototype', doc({ type: 'toString' }), '/content/0/type', 'unknownNode'],
    ['an unknown key', doc({ type: 'paragraph', html: '<b>' }), '/content/0/html', 'unknownKey'],
    [
      'an unknown attribute',
      doc({ type: 'paragraph', attrs: { style: 'x' } }),
      '/content/0/attrs/style',
      'unknownAttribute',
    ],
    ['a missing attribute', doc({ type: 'heading' }), '/content/0/attrs/level', 'missingAttribute'],
    [
      'empty text',
      doc({ type: 'paragraph', content: [{ type: 'text', text: '' }] }),
      '/content/0/content/0/text',
      'badText',
    ],
    ['text with a null', doc(paragraph('a\u0000b')), '/content/0/content/0/text', 'badText'],
    ['half a surrogate pair', doc(paragraph('a\ud83d')), '/content/0/content/0/text', 'badText'],
    ['content in a leaf', doc({ type: 'horizontalRule', content: [] }), '/content/0/content', 'badContent'],
    ['a first-level heading', doc({ type: 'heading', attrs: { level: 1 } }), '/content/0/attrs/level', 'badAttribute'],
    ['a table in a table', doc(nestedTable), '/content/0/content/0/content/0/content', 'badContent'],
    ['marks on a block', doc({ type: 'paragraph', marks: [{ type: 'bold' }] }), '/content/0/marks', 'badMarks'],
  ])('is refused for %s, with the place', (_, json, path, code) => {
    expect(refusal(json)).toEqual({ path, code })
  })

  it.each([
    ['an unknown mark', [{ type: 'blink' }], 'unknownMark'],
    ['the same mark twice', [{ type: 'bold' }, { type: 'bold' }], 'badMarks'],
    ['raised and lowered at once', [{ type: 'superscript' }, { type: 'subscript' }], 'badMarks'],
    ['bold code', [{ type: 'bold' }, { type: 'code' }], 'badMarks'],
    ['a link without an address', [{ type: 'link' }], 'missingAttribute'],
    ['a mark with attributes it does not have', [{ type: 'bold', attrs: { weight: 900 } }], 'unknownAttribute'],
  ])('is refused for %s', (_, marks, code) => {
    const json = doc({ type: 'paragraph', content: [{ type: 'text', text: 'x', marks }] })
    expect(refusal(json)?.code).toBe(code)
  })
})

describe('marks', () => {
  it('come out in the order in which they nest, whatever order they were sent in', () => {
    const marked = (...marks: readonly string[]) =>
      doc({ ...paragraph('x'), content: [{ type: 'text', text: 'x', marks: marks.map((type) => ({ type })) }] })
    expect(accepted(marked('italic', 'bold'))).toEqual(marked('bold', 'italic'))
  })
})

describe('a document from another version', () => {
  it('is refused when it is from the future', () => {
    const checked = checkCopy(EMPTY_COPY, 99)
    expect(checked).toMatchObject({ ok: false, code: 'unknownVersion' })
  })
})
