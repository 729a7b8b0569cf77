import { describe, expect, it } from 'vitest'
import { isUnfinishedWebAddress, isWebAddress } from './web-address'

describe('the address of a source', () => {
  it.each(['https://example.com/a', 'http://example.com'])('may be %s', (url) => {
    expect(isWebAddress(url)).toBe(true)
    expect(isUnfinishedWebAddress(url)).toBe(true)
  })

  it.each(['', 'h', 'https', 'https:', 'https:/', 'example.com/a'])('may still be %j while it is typed', (url) => {
    expect(isWebAddress(url)).toBe(false)
    expect(isUnfinishedWebAddress(url)).toBe(true)
  })

  it.each(['javascript:alert(1)', ' JavaScript:x', 'data:text/html,x', 'mailto:editor@example.com', 'file:///a'])(
    'is never %s',
    (url) => {
      expect(isWebAddress(url)).toBe(false)
      expect(isUnfinishedWebAddress(url)).toBe(false)
    },
  )
})
