import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checkCopy } from '../check'
import { copyText } from '../text'
import { importText } from './text'

// Thousands of documents, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

const paragraphs = (text: string) =>
  (importText(text).content ?? []).map((block) => (block.content ?? []).map(({ text: words = '/' }) => words).join(''))

describe('plain text', () => {
  it('has its paragraphs parted by blank lines', () => {
    expect(paragraphs('One\nstill one\r\n\r\nTwo\n \t\n\u3000\nThree\n')).toEqual(['One/still one', 'Two', 'Three'])
  })

  it('without any blank line has one in every line', () => {
    expect(paragraphs('第一段。\n第二段。')).toEqual(['第一段。', '第二段。'])
  })

  it('may be empty', () => {
    expect(importText(' \n').content).toEqual([{ type: 'paragraph', attrs: { id: 'auto-1' } }])
  })

  it('loses nothing, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '館', '\n', ' ', '\u3000', '<b>', '\u0007', '𠮷') }),
        (text) => {
          const copy = importText(text)
          expect(copyText(copy).replaceAll(/\s/g, '')).toBe(text.replaceAll(/[\s\p{Cc}]/gu, ''))
          expect(checkCopy(copy)).toEqual({ ok: true, copy })
        },
      ),
    )
  })
})
