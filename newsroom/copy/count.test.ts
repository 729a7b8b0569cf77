import { describe, expect, it } from 'vitest'
import { docOf } from './canonical'
import type { Copy, CopyNode } from './copy'
import { countCopy, countDoc } from './count'
import { readingMinutes } from './reading-time'

const text = (words: string): CopyNode => ({ type: 'text', text: words })
const paragraph = (...content: readonly CopyNode[]): CopyNode => ({ type: 'paragraph', content })
const doc = (...content: readonly CopyNode[]): Copy => ({ type: 'doc', content })

describe('the length of copy', () => {
  it('is that of its running text, lists and tables too', () => {
    const list: CopyNode = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('圖書館'))] }] }
    expect(countCopy(doc(paragraph(text('Open until ten.')), list))).toEqual({ words: 6, characters: 16 })
  })

  it('does not count captions and what is quoted from it', () => {
    const pullquote: CopyNode = {
      type: 'pullquote',
      content: [
        { type: 'quotation', content: [text('Until ten')] },
        { type: 'attribution', content: [text('Lin Wei')] },
      ],
    }
    expect(countCopy(doc(paragraph(text('Until ten')), pullquote)).words).toBe(2)
  })

  it('does not join what a break parts, nor part what a mark runs through', () => {
    expect(countCopy(doc(paragraph(text('late'), { type: 'hardBreak' }, text('opening')))).words).toBe(2)
    expect(countCopy(doc(paragraph(text('li'), { ...text('bra'), marks: [{ type: 'bold' }] }, text('ry')))).words).toBe(
      1,
    )
  })

  it('is the same for the editor, counted a thousand times', () => {
    const copy = doc(...Array.from({ length: 1_000 }, () => paragraph(text('圖書館延長開放到十點。'))))
    const before = docOf(copy)
    expect(countDoc(before)).toEqual(countCopy(copy))
    const start = performance.now()
    for (let n = 0; n < 20; n += 1) countDoc(before)
    expect((performance.now() - start) / 20).toBeLessThan(20)
  })
})

describe('reading time', () => {
  it('goes by the language and is never nothing', () => {
    expect(readingMinutes(2_000, 'zh-Hant')).toBe(5)
    expect(readingMinutes(1_150, 'en')).toBe(5)
    expect(readingMinutes(3, 'en')).toBe(1)
  })
})
