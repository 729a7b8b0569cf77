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

  it('is over the marks too where there are any, and else is as before', () => {
    const marked = { ...words, values: {}, marked: 'Supplied by **Harbour Notes**.' }
    const other = { ...marked, marked: 'Supplied by *Harbour Notes*.' }
    expect(new Set([words, { ...words, values: {} }, marked, other].map(noticeHash)).size).toBe(4)
    expect([{ values: {} }, marked].map(noticeHashVersion)).toEqual([2, 3])
  })

  it('is over the values too where they are kept, none among them', () => {
    const hashes = [{}, { values: {} }, { values: { partner: 'Harbour Notes' } }].map((kept) =>
      noticeHash({ ...words, ...kept }),
    )
    expect(new Set(hashes).size).toBe(3)
    expect(noticeHashVersion({ values: {} })).toBe(2)
  })
})
