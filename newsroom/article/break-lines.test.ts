import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from './break-lines'

describe('lines broken by us', () => {
  it('parts English between words', () => {
    expect(breakLines('Harbour Library will stay open', { em: 8, most: 4 })).toEqual([
      'Harbour Library',
      'will stay open',
    ])
  })

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(breakLines('他說：「明天開放」，眾人鼓掌。', { em: 7, most: 5 })).toEqual([
      '他說：「明天開',
      '放」，眾人鼓',
      '掌。',
    ])
  })

  it('keeps a Latin word inside Chinese whole', () => {
    expect(breakLines('完成5G測試與GTI標準', { em: 6, most: 5 })).toEqual(['完成5G測試與', 'GTI標準'])
  })

  it('says where it stopped', () => {
    expect(breakLines('一二三四五六七八九十', { em: 4, most: 2 })).toEqual(['一二三四', '五六七八…'])
  })

  it('loses nothing when there is room for everything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const kept = breakLines(text, { em: 10, most: 1_000 }).join('')
        expect(kept.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''))
      }),
    )
  })
})
