import { describe, expect, it } from 'vitest'
import { negotiate } from './encoding'
import { entityTag, matches } from './entity-tag'

describe('content coding', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0.1, identity', 'identity'],
    ['identity', 'identity'],
    ['deflate', 'identity'],
    ['', 'identity'],
    ['BR', 'br'],
    ['br;q=nonsense', 'identity'],
  ] as const)('answers Accept-Encoding %j with %s', (header, coding) => {
    expect(negotiate(header)).toBe(coding)
  })

  it('sends the bytes as they are when nothing is said', () => {
    expect(negotiate(undefined)).toBe('identity')
  })
})

describe('entity tags', () => {
  const tag = entityTag('abc', 'br')

  it.each([`"abc-br"`, `W/"abc-br"`, `"x", "abc-br"`, `*`])('sees %s as the same page', (header) => {
    expect(matches(header, tag)).toBe(true)
  })

  it.each([`"abc-gz"`, `"abc"`, `abc-br`, ``])('sees %s as another page', (header) => {
    expect(matches(header, tag)).toBe(false)
  })
})
