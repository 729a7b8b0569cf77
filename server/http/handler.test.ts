import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { anyFreePort } from '../free-port'
import { publicOrigin } from '../public-origin'
import { askOf } from './ask'
import { handlerOf } from './handler'

const port = await anyFreePort()
const origin = publicOrigin({ STET_URL: undefined }, port)

/** The application, for this test: says what it was asked. */
const next: RequestListener = (request, response) => {
  response.setHeader('content-type', 'text/html')
  if (request.url === '/desk') response.setHeader('content-security-policy', 'its own')
  response.end(`<style>p{}</style>${request.method} ${request.url} ${request.headers['x-nonce'] ?? ''}`)
}

const health = { handle: (request: Pick<IncomingMessage, 'url'>) => request.url === '/healthz', drain: () => undefined }
const server = createServer(handlerOf({ next, cache: null, health, origin, trustedProxies: 0 }))
await new Promise<void>((settle) => server.listen(port, '127.0.0.1', settle))
afterAll(() => server.close())

const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`, init)

describe('a request to the desk', () => {
  it('reaches the application, without what only we may say', async () => {
    expect(await (await ask('/desk', { headers: { 'x-nonce': 'evil' } })).text()).toContain('GET /desk ')
  })

  it('keeps the policy its page set, and gets the other headers and a number', async () => {
    const { headers } = await ask('/desk')
    expect(headers.get('content-security-policy')).toBe('its own')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('that changes something is refused before the application hears of it, unless it is our own', async () => {
    const own = { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } }
    const foreign = { method: 'POST', headers: { origin: 'https://evil.example' } }
    expect((await ask('/desk', own)).status).toBe(200)
    const refused = await ask('/desk', foreign)
    expect(refused.status).toBe(403)
    expect(await refused.text()).not.toContain('POST')
  })
})

describe('a page asked for on behalf of all readers', () => {
  it('comes with the policy of exactly its styles, and from inside the process', async () => {
    const answer = await askOf(next, origin.url)('/news/x')
    expect(answer.status).toBe(200)
    expect(answer.body.toString()).toContain('GET /news/x')
    expect(answer.headers['content-security-policy']).toMatch(/style-src 'sha256-/)
  })
})
