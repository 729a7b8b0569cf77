import { describe, expect, it } from 'vitest'
import { mayChange } from './own-request'

const OWN = 'https://news.example.com'
const accepted = new Set([OWN])
const MUTATING = ['POST', 'PUT', 'PATCH', 'DELETE', 'CONNECT', 'TRACE', 'post', 'PURGE', '']

/** What browsers, old browsers, other sites and tools say of where a request comes from; null says nothing. */
const SITES = [
  'same-origin',
  'cross-site',
  'same-site',
  'none',
  '',
  'nonsense',
  'Same-Origin',
  'same-origin, none',
  null,
]
const ORIGINS = [
  OWN,
  'null',
  '',
  'nonsense',
  'https://evil.example',
  'http://news.example.com',
  `${OWN}:444`,
  `${OWN}/`,
  `${OWN}.evil.example`,
  'https://evil.example/https://news.example.com',
  `${OWN}, https://evil.example`,
  'https://NEWS.example.com',
  null,
]
/** Claims that count for nothing. */
const CLAIMS = [{}, { host: 'news.example.com', 'x-forwarded-host': 'news.example.com', referer: `${OWN}/desk` }]

const rows = SITES.flatMap((site) =>
  ORIGINS.flatMap((origin) =>
    CLAIMS.map((claims) => ({
      headers: {
        ...claims,
        ...(site === null ? {} : { 'sec-fetch-site': site }),
        ...(origin === null ? {} : { origin }),
      },
      isOwn: site === null ? origin === OWN : site === 'same-origin',
    })),
  ),
)

describe('a request that changes something', () => {
  it(`is heard from our own pages only: ${rows.length} kinds of request by ${MUTATING.length} methods`, () => {
    for (const method of MUTATING) {
      for (const { headers, isOwn } of rows) {
        expect(mayChange(method, headers, accepted), `${method} ${JSON.stringify(headers)}`).toBe(isOwn)
      }
    }
  })

  it('may come from every address of this newsroom that the settings accept, and no further', () => {
    const both = new Set(['http://localhost:3000', 'http://127.0.0.1:3000'])
    expect(mayChange('POST', { origin: 'http://127.0.0.1:3000' }, both)).toBe(true)
    expect(mayChange('POST', { origin: 'http://127.0.0.1:3001' }, both)).toBe(false)
  })
})

it('hears anybody who only reads', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(mayChange(method, {}, accepted)).toBe(true)
})
