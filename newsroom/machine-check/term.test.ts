import { describe, expect, it } from 'vitest'
import { term } from '@/testing/builders/terms'
import { Term } from './term'

const faultOf = (more: Parameters<typeof term>[0]) => Term.safeParse(term(more)).error?.issues[0]?.message

describe('a term', () => {
  it('is short, and a pattern that can be read and does not match everything', () => {
    expect(faultOf({})).toBeUndefined()
    expect(faultOf({ text: 'x'.repeat(61) })).toBe('long')
    expect(faultOf({ text: '[', form: 'plain' })).toBeUndefined()
    for (const text of ['[', '[]', 'a]', '??', '[ab'])
      expect([text, faultOf({ text, form: 'pattern' })]).toEqual([text, 'pattern'])
    expect(faultOf({ text: '第#屆', form: 'pattern' })).toBeUndefined()
  })

  it('begins before it ends', () => {
    const day = new Date('2026-03-02T00:00:00Z')
    expect(faultOf({ validFrom: day, validTo: day })).toBe('beforeStart')
  })
})
