import { describe, expect, it } from 'vitest'
import { blankPackage } from '@/newsroom/story/blank-package'
import type { Package } from '@/newsroom/story/package'
import { differences } from './differences'

const piece: Package = blankPackage({
  language: 'zh-Hant',
  headline: '圖書館延長開放',
  sectionId: null,
  byline: { name: 'Lin Wei 林薇', personId: null },
})

const paragraph = (id: string, text: string) => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const withCopy = (...paragraphs: readonly ReturnType<typeof paragraph>[]): Package => ({
  ...piece,
  copy: { type: 'doc', content: paragraphs },
})

describe('two texts of one piece', () => {
  it('do not differ from themselves', () => {
    expect(differences(piece, structuredClone(piece))).toEqual([])
  })

  it('are compared line by line and block by block', () => {
    const before = withCopy(paragraph('aaaa', '開放到九點。'), paragraph('bbbb', '免費。'))
    const after = {
      ...withCopy(paragraph('aaaa', '開放到十點。'), paragraph('cccc', '可預約。')),
      headline: '延長開放',
    }
    expect(differences(before, after).map(({ at, before: was, after: is }) => [at, was, is])).toEqual([
      ['headline', '圖書館延長開放', '延長開放'],
      ['aaaa', '開放到九點。', '開放到十點。'],
      ['cccc', '', '可預約。'],
      ['bbbb', '免費。', ''],
    ])
  })

  it('say when the source was changed', () => {
    const after: Package = { ...piece, source: { ...piece.source, type: 'contributor', author: 'Rosa Vidal' } }
    expect(differences(piece, after)).toEqual([
      { at: 'source', field: 'source', before: 'original', after: 'contributor · Rosa Vidal' },
    ])
  })
})
