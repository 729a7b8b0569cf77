import { describe, expect, it } from 'vitest'
import type { Copy, CopyNode } from '@/newsroom/copy/copy'
import { publicTextOf } from './public-text-of'
import { side } from './side-for-test'

const paragraph = (text: string, id?: string): CopyNode => ({
  type: 'paragraph',
  ...(id ? { attrs: { id } } : {}),
  content: [{ type: 'text', text }],
})
const doc = (...content: readonly CopyNode[]): Copy => ({ type: 'doc', content })

describe('what readers get of a package', () => {
  it('is its text by block, each text of a block apart', () => {
    const list: CopyNode = {
      type: 'bulletList',
      attrs: { id: 'list-1' },
      content: ['One', 'Two'].map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
    }
    const { blocks } = publicTextOf(side({ copy: doc(paragraph('First.', 'para-1'), list) }))
    expect(blocks.map(({ key, at, text }) => `${key} ${at} ${text}`)).toEqual([
      'para-1 para-1 First.',
      'list-1 list-1 One',
      'list-1#2 list-1 Two',
    ])
  })

  it('tells what is set as a quotation', () => {
    const quote: CopyNode = { type: 'blockquote', attrs: { id: 'quo-1' }, content: [paragraph('Said.', 'para-2')] }
    const { blocks } = publicTextOf(side({ copy: doc(paragraph('Told.', 'para-1'), quote) }))
    expect(blocks.map(({ isQuotation }) => isQuotation)).toEqual([false, true])
  })

  it('has captions with their pictures, not in the text, and no description of a decorative one', () => {
    const image: CopyNode = {
      type: 'image',
      attrs: { id: 'pic-1', mediaId: 'm', alt: 'A ferry', decorative: true, credit: 'Archive' },
      content: [{ type: 'figcaption', content: [{ type: 'text', text: 'At noon.' }] }],
    }
    const { blocks, pictures, lines } = publicTextOf(side({ copy: doc(image) }))
    expect(blocks).toEqual([])
    expect(pictures).toEqual([
      { key: 'm', field: 'copy', at: 'pic-1', alt: '', caption: 'At noon.', credit: 'Archive' },
    ])
    expect(lines.filter(({ about }) => about === 'media').map(({ key, text }) => `${key}: ${text}`)).toEqual([
      'm/alt: ',
      'm/caption: At noon.',
      'm/credit: Archive',
    ])
  })

  it('leaves out what is struck and what is empty', () => {
    const struck: CopyNode = {
      type: 'paragraph',
      attrs: { id: 'para-1' },
      content: [
        { type: 'text', text: 'Not ', marks: [{ type: 'strike' }] },
        { type: 'text', text: 'open.' },
      ],
    }
    const empty: CopyNode = { type: 'paragraph', attrs: { id: 'para-2' } }
    expect(publicTextOf(side({ copy: doc(struck, empty) })).blocks).toMatchObject([{ text: 'open.' }])
  })
})
