import { describe, expect, it } from 'vitest'
import { compareTexts, type Stretch } from './compare-texts'

const side = (stretches: readonly Stretch[], without: Stretch['kind']) =>
  stretches
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

describe('two wordings side by side', () => {
  it('compares Chinese by words, not as one long run', () => {
    expect(compareTexts('本文由合作夥伴供稿。', '本文由通訊社供稿。', 'zh-Hant')).toEqual([
      { kind: 'same', text: '本文由' },
      { kind: 'gone', text: '合作夥伴' },
      { kind: 'new', text: '通訊社' },
      { kind: 'same', text: '供稿。' },
    ])
  })

  it('keeps both texts whole', () => {
    const [before, after] = ['Supplied by a third party.\n\nFor information.', 'Supplied by {{partner}}.\n\nFor you.']
    const stretches = compareTexts(before, after, 'en')
    expect(side(stretches, 'new')).toBe(before)
    expect(side(stretches, 'gone')).toBe(after)
  })
})
