import { describe, expect, it } from 'vitest'
import { checkCopy } from './check'

const cellOf = (attrs: Record<string, unknown> = {}) => ({ type: 'tableCell', attrs, content: [{ type: 'paragraph' }] })
const rows = (...content: readonly (readonly unknown[])[]) => ({
  type: 'doc',
  content: [{ type: 'table', content: content.map((cells) => ({ type: 'tableRow', content: cells })) }],
})

const refusal = (json: unknown) => {
  const checked = checkCopy(json)
  return checked.ok ? null : { path: checked.path, code: checked.code }
}

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
