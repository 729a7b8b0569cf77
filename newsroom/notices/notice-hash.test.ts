import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { noticeHash, noticeHashVersion } from './notice-hash'

const words = {
  key: 'third-party',
  n: 1,
  locale: 'en',
  placement: 'bottom',
  text: 'Supplied by Harbour Notes.',
} as const

describe('the hash of a notice as it was published', () => {
  it('stays what it was for notices from before values were kept', () => {
    const { key, locale, n, placement, text } = words
    const before = createHash('sha256').update(JSON.stringify({ key, locale, n, placement, text })).digest('hex')
    expect(noticeHash(words)).toBe(before)
    expect(noticeHashVersion({})).toBe(1)
  })

  it('is over the values too where they are kept, none among them', () => {
    const hashes = [{}, { values: {} }, { values: { partner: 'Harbour Notes' } }].map((kept) =>
      noticeHash({ ...words, ...kept }),
    )
    expect(new Set(hashes).size).toBe(3)
    expect(noticeHashVersion({ values: {} })).toBe(2)
  })
})
