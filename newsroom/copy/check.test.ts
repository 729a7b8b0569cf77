import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { BAD, GOOD } from '@/testing/copy/attribute-values'
import { documents } from '@/testing/copy/documents'
import { mutantsOf } from '@/testing/copy/mutants'
import { docOf } from './canonical'
import { checkCopy } from './check'
import { type Copy, type CopyNode, EMPTY_COPY } from './copy'
import type { Attributes } from './entry'
import { MARKS } from './marks/marks'
import { NODES } from './nodes/nodes'
import { renderHtml } from './render/html'
import { copyText } from './text'

// Thousands of documents, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

const paragraph = (text: string, id = 'para'): CopyNode => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const doc = (...content: readonly unknown[]) => ({ type: 'doc', content })
const noPictures = () => null

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
    [
      'a table in a table',
      doc(tableOf([tableOf([paragraph('x')])])),
      '/content/0/content/0/content/0/content',
      'badContent',
    ],
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

function tableOf(...rows: readonly (readonly unknown[])[]): CopyNode {
  return {
    type: 'table',
    content: rows.map((cells) => ({
      type: 'tableRow',
      content: cells.map((inside) => ({ type: 'tableCell', content: [JSON.parse(JSON.stringify(inside))] })),
    })),
  }
}

const cellOf = (attrs: Record<string, unknown> = {}) => ({ type: 'tableCell', attrs, content: [{ type: 'paragraph' }] })
const rows = (...content: readonly (readonly unknown[])[]) =>
  doc({ type: 'table', content: content.map((cells) => ({ type: 'tableRow', content: cells })) })

describe('marks', () => {
  it('come out in the order in which they nest, whatever order they were sent in', () => {
    const marked = (...marks: readonly string[]) =>
      doc({ ...paragraph('x'), content: [{ type: 'text', text: 'x', marks: marks.map((type) => ({ type })) }] })
    expect(accepted(marked('italic', 'bold'))).toEqual(marked('bold', 'italic'))
  })
})

describe('a table', () => {
  it('may merge cells as long as they cover a rectangle', () => {
    expect(refusal(rows([cellOf({ rowspan: 2 }), cellOf()], [cellOf()]))).toBeNull()
    expect(refusal(rows([cellOf({ colspan: 2, colwidth: [80, 90] })], [cellOf(), cellOf()]))).toBeNull()
    expect(refusal(rows([cellOf({ rowspan: 2 }), cellOf({ rowspan: 2 })], []))).toBeNull()
  })

  it.each([
    ['a short row', rows([cellOf(), cellOf()], [cellOf()])],
    ['a long row', rows([cellOf()], [cellOf(), cellOf()])],
    ['a cell that hangs out below', rows([cellOf({ rowspan: 2 })])],
    ['a cell that hangs out beside', rows([cellOf(), cellOf()], [cellOf({ colspan: 3 })])],
    ['cells that overlap', rows([cellOf(), cellOf({ rowspan: 2 })], [cellOf({ colspan: 2 })])],
    ['no cells', rows([], [])],
    ['widths for other columns', rows([cellOf({ colwidth: [80, 90] })])],
    ['thousands of columns', rows(Array.from({ length: 100 }, () => cellOf({ colspan: 50 })))],
  ])('is refused with %s', (_, json) => {
    expect(refusal(json)).toEqual({ path: '/content/0', code: 'badTable' })
  })
})

describe('attributes', () => {
  const all: readonly (readonly [string, Attributes])[] = Object.values<{ name: string; attrs?: Attributes }>({
    ...NODES,
    ...MARKS,
  }).map(({ name, attrs = {} }) => [name, attrs])

  it.each(all)('of %s take what they may hold and nothing else', (_, attrs) => {
    for (const [name, { validate }] of Object.entries(attrs)) {
      expect(Object.keys(GOOD), `good values for ${name}`).toContain(name)
      for (const value of fc.sample(GOOD[name] ?? fc.constant(undefined), 20)) expect(validate(value)).toBe(true)
      for (const value of BAD[name] ?? [undefined]) expect([name, value, validate(value)]).toEqual([name, value, false])
    }
  })
})

describe('any document the schema allows', () => {
  it('is let in, comes out canonical, and checking again changes nothing', () => {
    fc.assert(
      fc.property(documents, (copy) => {
        const once = accepted(copy)
        expect(accepted(once)).toEqual(once)
        expect(accepted(docOf(once).toJSON())).toEqual(once)
        expect(copyText(once)).toBe(copyText(copy))
      }),
      { numRuns: 300 },
    )
  })
})

describe('ten thousand wounded documents', () => {
  const mutants = fc
    .sample(documents, { numRuns: 350, seed: 20_261_125 })
    .flatMap((copy, seed) => fc.sample(mutantsOf(copy), { numRuns: 30, seed }))

  it('are refused with a reason, or render', () => {
    const passed = mutants.flatMap((mutant) => {
      const checked = checkCopy(mutant)
      if (checked.ok) return [checked.copy]
      expect(checked.code).toMatch(/^[a-zA-Z]+$/)
      return []
    })
    for (const copy of passed) {
      expect(renderHtml(copy, noPictures)).not.toMatch(/javascript:|<script|onclick=|\[object|undefined|null/i)
      expect(checkCopy(copy)).toEqual({ ok: true, copy })
    }
    expect(mutants.length).toBeGreaterThanOrEqual(10_000)
    expect(passed.length).toBeGreaterThan(100)
    expect(passed.length).toBeLessThan(mutants.length / 2)
  })
})

describe('a document from another version', () => {
  it('is refused when it is from the future', () => {
    const checked = checkCopy(EMPTY_COPY, 99)
    expect(checked).toMatchObject({ ok: false, code: 'unknownVersion' })
  })
})
