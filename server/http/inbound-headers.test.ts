import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { publicOrigin } from '../public-origin'
import { cleanInbound } from './inbound-headers'

const origin = publicOrigin({ STET_URL: 'https://news.example.com' }, 3000)

const cleaned = (headers: Record<string, string>, proxies = 0, known = origin): IncomingMessage['headers'] => {
  const request = new IncomingMessage(new Socket())
  Object.assign(request.headers, headers)
  request.url = '/desk?state=draft'
  cleanInbound(request, known, proxies)
  return request.headers
}

describe('what a visitor sends', () => {
  it.each([
    'x-middleware-subrequest',
    'x-nextjs-data',
    'x-matched-path',
    'x-now-route-matches',
    'x-nonce',
    'next-resume',
    'content-security-policy',
    'forwarded',
    'x-forwarded-server',
  ])('loses %s, which only we may say', (name) => {
    expect(cleaned({ host: 'news.example.com', [name]: 'evil' })).not.toHaveProperty([name])
  })

  it('cannot choose the host that links are made for', () => {
    const headers = cleaned({ host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' })
    expect(headers).toMatchObject({
      host: 'news.example.com',
      'x-forwarded-host': 'news.example.com',
      'x-forwarded-proto': 'https',
    })
  })

  it('cannot choose its address, unless a proxy we trust wrote it down', () => {
    const forwarded = {
      host: 'news.example.com',
      'x-forwarded-for': '6.6.6.6, 203.0.113.9',
      'x-stet-address': '6.6.6.6',
    }
    expect(cleaned(forwarded)['x-stet-address']).toBe('')
    expect(cleaned(forwarded, 1)['x-stet-address']).toBe('203.0.113.9')
  })

  it('is told where it was going, to come back after signing in', () => {
    expect(cleaned({ host: 'news.example.com', 'x-stet-path': '//evil' })['x-stet-path']).toBe('/desk?state=draft')
  })

  it('may use any name of this machine while no public origin is set', () => {
    const own = publicOrigin({ STET_URL: undefined }, 3000)
    expect(cleaned({ host: '127.0.0.1:3000' }, 0, own).host).toBe('127.0.0.1:3000')
    expect(cleaned({ host: 'evil.example' }, 0, own).host).toBe('localhost:3000')
  })
})
