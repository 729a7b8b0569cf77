import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Copy, CopyNode } from '@/newsroom/copy/copy'
import type { Locale } from '@/newsroom/language/locales'
import { automaticSummary, summaryOf } from './summary'

const paragraph = (text: string): CopyNode => ({
  type: 'paragraph',
  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
})
const copyOf = (...paragraphs: readonly string[]): Copy => ({ type: 'doc', content: paragraphs.map(paragraph) })

const LIBRARY = {
  language: 'zh-Hans' as const,
  headline: '市立图书馆试行夜间开放',
  copy: copyOf('市立图书馆试行夜间开放，周五和周六延长至二十二点，少儿阅览区不在此列。读者可凭读者证入馆，无需预约。'),
}
const ENGLISH = {
  language: 'en' as const,
  headline: 'Library tries late opening',
  copy: copyOf(
    'The city library will stay open until ten on Fridays and Saturdays. Readers need their card, but no appointment.',
  ),
}

describe('the automatic summary', () => {
  it.each([
    [20, '周五和周六延长至二十二点…'],
    [24, '周五和周六延长至二十二点，少儿阅览区不在此列。'],
    [30, '周五和周六延长至二十二点，少儿阅览区不在此列。'],
    [50, '周五和周六延长至二十二点，少儿阅览区不在此列。读者可凭读者证入馆，无需预约。'],
  ])(
    'does not say the headline again, and within %i characters keeps whole sentences, else whole clauses',
    (limit, summary) => {
      expect(automaticSummary(LIBRARY, limit)).toBe(summary)
    },
  )

  it('ends at a word where not even a clause fits', () => {
    expect(automaticSummary(ENGLISH, 40)).toBe('The city library will stay open until…')
    expect(automaticSummary(ENGLISH, 80)).toBe('The city library will stay open until ten on Fridays and Saturdays.')
    expect(automaticSummary({ ...LIBRARY, headline: '' }, 9)).toBe('市立图书馆试行…')
  })

  it('passes over headings, empty paragraphs and a paragraph that is the headline', () => {
    const copy: Copy = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Hours' }] },
        paragraph(''),
        paragraph('Library tries late opening.'),
        paragraph('Open until ten.'),
      ],
    }
    expect(automaticSummary({ ...ENGLISH, copy })).toBe('Open until ten.')
    expect(automaticSummary({ ...ENGLISH, copy: copyOf('') })).toBe('')
  })

  it('never ends on an opening mark or a comma', () => {
    expect(
      automaticSummary({ language: 'zh-Hant', headline: '', copy: copyOf('館長說「夜間開放將會延長到年底」') }, 5),
    ).toBe('館長說…')
    expect(
      automaticSummary({ language: 'en', headline: '', copy: copyOf('Open late (until ten or so) tonight') }, 12),
    ).toBe('Open late…')
  })

  it('is never longer than there is room, never the headline, and never half a character', () => {
    const words = fc.constantFrom(
      '圖書館',
      '延長',
      '開放，',
      '到十點。',
      'the library ',
      'opens. ',
      '𠮷野家',
      '「',
      '👩‍👩‍👧',
    )
    const text = fc.array(words, { maxLength: 30 }).map((all) => all.join(''))
    fc.assert(
      fc.property(
        text,
        text,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom<Locale>('en', 'zh-Hant'),
        (headline, body, limit, language) => {
          const summary = automaticSummary({ headline, language, copy: copyOf(body) }, limit)
          expect([...summary].length).toBeLessThanOrEqual(limit)
          expect(summary.isWellFormed()).toBe(true)
          expect(summary).not.toMatch(/[「(，,\s]…?$/u)
          if (summary !== '') expect(summary).not.toBe(headline)
        },
      ),
    )
  })
})

describe('a summary', () => {
  it("is the editor's own, byte for byte", () => {
    const summary = ' Two evenings a week — until ten. '
    expect(summaryOf({ ...ENGLISH, summary })).toBe(summary)
    expect(summaryOf({ ...ENGLISH, summary: ' ' })).toBe(automaticSummary(ENGLISH))
  })
})
