import { describe, expect, it } from 'vitest'
import type { Copy, CopyNode } from '@/newsroom/copy/copy'
import { classify } from '../classify'
import { saying, side } from '../side-for-test'

describe('sentences', () => {
  const classes = (before: readonly string[], after: readonly string[]) =>
    classify(saying(...before), saying(...after)).map((one) => `${one.class}: ${one.passage}`)

  const three = ['It is open. It is free. Bring a book.']

  it('that go are named, those that come too', () => {
    expect(classes(three, ['It is open. Bring a book.'])).toEqual(['removedSentence: It is free.'])
    expect(classes(['It is open. Bring a book.'], three)).toEqual(['addedSentence: It is free.'])
  })

  it('of Chinese end without a space', () => {
    expect(classes(['本馆开放。免费入场。请带书。'], ['本馆开放。请带书。'])).toEqual(['removedSentence: 免费入场。'])
  })

  it('that make a new paragraph are one paragraph', () => {
    expect(classes(three, [...three, 'The mayor did not come. Nobody knows why.'])).toEqual([
      'addedParagraph: The mayor did not come. Nobody knows why.',
    ])
  })

  it('may be parted, joined and given new block ids without a difference', () => {
    expect(classes(three, ['It is open.', 'It is free. Bring a book.'])).toEqual([])
    expect(classes(['It is open.', 'It is free. Bring a book.'], three)).toEqual([])
  })

  it('that only stand elsewhere are out of order', () => {
    expect(classes(three, ['It is free. It is open. Bring a book.'])).toEqual(['order: It is open.'])
    expect(classes(['It is open.', 'He denied it.'], ['He denied it.', 'It is open.'])).toEqual(['order: It is open.'])
  })

  it('are found again when they moved and changed', () => {
    const differences = classify(
      saying('The library opens at nine in the morning.', 'Bring a book.'),
      saying('Bring a book. The library opens at ten in the morning.'),
    )
    expect(differences.map((one) => one.class)).toEqual(['number', 'order'])
  })

  it('that were written anew are gone, and others have come', () => {
    expect(classes(['It is open. Bring a book.'], ['It is open. Police searched the mayor.'])).toEqual([
      'addedSentence: Police searched the mayor.',
      'removedSentence: Bring a book.',
    ])
  })

  it('in a table of single numbers are compared cell by cell', () => {
    const cell = (text: string): CopyNode => ({
      type: 'tableCell',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    })
    const table = (...cells: readonly string[]): Copy => ({
      type: 'doc',
      content: [{ type: 'table', attrs: { id: 'tab-1' }, content: [{ type: 'tableRow', content: cells.map(cell) }] }],
    })
    const differences = classify(side({ copy: table('9', '12') }), side({ copy: table('9', '13') }))
    expect(differences).toMatchObject([{ class: 'number', before: '12', after: '13', at: 'tab-1' }])
  })
})

describe('what stands around the words', () => {
  const block = (node: Partial<CopyNode>, text = 'We are not open.'): Copy => ({
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { id: 'para-1' }, content: [{ type: 'text', text }], ...node }],
  })
  const quote: Copy = {
    type: 'doc',
    content: [{ type: 'blockquote', attrs: { id: 'quo-1' }, content: block({}).content ?? [] }],
  }

  it('is setting, and no difference', () => {
    const bold: Copy = block({ content: [{ type: 'text', text: 'We are not open.', marks: [{ type: 'bold' }] }] })
    expect(classify(side({ copy: block({}) }), side({ copy: bold }))).toEqual([])
    expect(classify(side({ copy: block({}) }), side({ copy: block({ type: 'heading' }) }))).toEqual([])
  })

  it('makes it a quotation', () => {
    expect(classify(side({ copy: block({}) }), side({ copy: quote })).map((one) => one.class)).toEqual(['quotation'])
  })

  it('does not say any longer what was struck out', () => {
    const struck = block({
      content: [
        { type: 'text', text: 'We are ' },
        { type: 'text', text: 'not ', marks: [{ type: 'strike' }] },
        { type: 'text', text: 'open.' },
      ],
    })
    expect(classify(side({ copy: block({}) }), side({ copy: struck }))).toMatchObject([
      { class: 'negation', before: 'not' },
    ])
  })
})
