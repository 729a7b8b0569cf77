import { describe, expect, it } from 'vitest'
import { mayChange } from './own-request'

const OWN = 'https://news.example.com'
const accepted = new Set([OWN])
const post = (headers: Record<string, string>): boolean => mayChange('POST', headers, accepted)

describe('a request that changes something', () => {
  it('is heard from our own pages', () => {
    expect(post({ 'sec-fetch-site': 'same-origin', origin: OWN })).toBe(true)
    expect(post({ 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(post({ origin: OWN })).toBe(true)
  })

  it.each(['cross-site', 'same-site', 'none', '', 'nonsense'])('is refused when it comes from %j', (site) => {
    expect(post({ 'sec-fetch-site': site })).toBe(false)
    expect(post({ 'sec-fetch-site': site, origin: OWN })).toBe(false)
  })

  it.each(['https://evil.example', 'null', 'http://news.example.com', `${OWN}.evil.example`, `${OWN}:444`, 'nonsense'])(
    'is refused from origin %j, whatever host is claimed',
    (origin) => {
      expect(post({ origin })).toBe(false)
      expect(post({ origin, 'x-forwarded-host': new URL(OWN).host })).toBe(false)
    },
  )

  it('is refused when it does not say where it comes from', () => {
    expect(post({})).toBe(false)
    expect(mayChange('DELETE', {}, accepted)).toBe(false)
  })
})

it('hears anybody who only reads', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(mayChange(method, {}, accepted)).toBe(true)
})
