import { describe, expect, it } from 'vitest'
import type { Copy } from './copy'
import { copyText } from './text'
import { textblocksOf } from './walk'

const copy: Copy = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      attrs: { id: 'lead' },
      content: [
        { type: 'text', text: 'Open ' },
        { type: 'text', text: 'late', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'on Fridays' },
      ],
    },
    { type: 'horizontalRule', attrs: { id: 'rule' } },
    {
      type: 'bulletList',
      attrs: { id: 'list' },
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: '總館' }] }] }],
    },
  ],
}

describe('the text of copy', () => {
  it('is its words, a line a paragraph, without markup', () => {
    expect(copyText(copy)).toBe('Open late\non Fridays\n總館')
  })

  it('says of each stretch which block to go to', () => {
    expect([...textblocksOf(copy)].map(({ blockId, text }) => [blockId, text])).toEqual([
      ['lead', 'Open late\non Fridays'],
      ['list', '總館'],
    ])
  })
})
