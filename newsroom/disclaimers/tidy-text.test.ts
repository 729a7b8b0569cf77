import { describe, expect, it } from 'vitest'
import { contentHash } from './content-hash'
import { tidyText } from './tidy-text'

describe('a wording as it is kept', () => {
  it('parts paragraphs by one blank line, whatever the keyboard sent', () => {
    expect(tidyText('  First.  \r\n\r\n\r\n\r\nSecond.\r\n')).toBe('First.\n\nSecond.')
  })

  it('composes characters', () => {
    expect(tidyText('re\u0301sume\u0301')).toBe('r\u00e9sum\u00e9')
  })
})

describe('the proof of what was approved', () => {
  const en = { locale: 'en', text: 'Notice.' } as const
  const hans = { locale: 'zh-Hans', text: '声明。' } as const

  it('does not depend on the order in which the texts are read', () => {
    expect(contentHash('wire', 1, [en, hans])).toBe(contentHash('wire', 1, [hans, en]))
  })

  it('differs with every character, with the number and with the template', () => {
    const proofs = [
      contentHash('wire', 1, [en]),
      contentHash('wire', 2, [en]),
      contentHash('opinion', 1, [en]),
      contentHash('wire', 1, [{ ...en, text: 'Notice' }]),
    ]
    expect(new Set(proofs).size).toBe(4)
  })
})
