import { createServer, type IncomingHttpHeaders, type RequestListener, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '@/testing/database'
import { REQUEST_HEADERS } from '@/testing/request-headers'
import { anyFreePort } from './free-port'
import { frontDoor } from './front-door'
import { publicOrigin } from './public-origin'

const { url } = await testDatabase()
const port = await anyFreePort()

/** An application that gives away all it was told: whatever of a visitor reaches it is in its answer. */
const next: RequestListener = (asked, answer) => {
  const isPrivate = asked.url?.startsWith('/news/private') ?? false
  answer.setHeader('content-type', 'text/html')
  answer.setHeader('cache-control', isPrivate ? 'private, no-store' : 'public, max-age=0, s-maxage=600')
  if (isPrivate) answer.setHeader('set-cookie', 'stet=secret')
  answer.end(`${asked.method} ${JSON.stringify(asked.headers)} ${isPrivate ? process.hrtime.bigint() : ''}`)
}

const door = frontDoor({
  ...{ mode: 'production', next, health: { handle: () => false, drain: () => undefined }, databaseUrl: url },
  origin: publicOrigin({ STET_URL: undefined }, port),
  settings: { PORT: port, HOST: '127.0.0.1', STET_FRONT_CACHE: 'on', STET_TRUSTED_PROXIES: 0 },
  log: pino({ level: 'silent' }),
})
const server = createServer(door.handle)

beforeAll(() => new Promise<void>((settle) => server.listen(port, '127.0.0.1', settle)))
afterAll(async () => {
  server.close()
  await door.close()
})

type Heard = { readonly status: number | undefined; readonly headers: IncomingHttpHeaders; readonly body: string }

const ask = (path: string, headers: Record<string, string> = {}): Promise<Heard> =>
  new Promise((settle, fail) => {
    const asked = request({ port, path, headers, agent: false }, async (answer) => {
      const { date: _, ...rest } = answer.headers
      settle({ status: answer.statusCode, headers: rest, body: String(await buffer(answer)) })
    })
    asked.once('error', fail)
    asked.end()
  })

describe('a page that many share', () => {
  it('is byte for byte what it would have been, whatever header its first reader sent', async () => {
    const clean = await ask('/news/clean')
    expect(clean.status).toBe(200)
    for (const [n, name] of REQUEST_HEADERS.entries()) {
      await ask(`/news/page-${n}`, { [name]: 'evil.example' })
      expect(await ask(`/news/page-${n}`), name).toEqual(clean)
    }
  })

  it('is kept: the next reader does not reach the application', async () => {
    const first = await ask('/news/kept')
    expect(await ask('/news/kept', { cookie: 'stet=mine' })).toEqual(first)
  })
})

describe('a private answer', () => {
  it('is kept for nobody, and its cookie reaches nobody', async () => {
    const [one, other] = [await ask('/news/private'), await ask('/news/private')]
    expect(one.body).not.toBe(other.body)
    expect(one.headers['set-cookie']).toBeUndefined()
  })

  it('of the desk goes past the cache, with the visitor’s own cookie', async () => {
    const mine = await ask('/desk', { cookie: 'stet=mine' })
    expect(mine.body).toContain('stet=mine')
    expect((await ask('/desk')).body).not.toContain('stet=mine')
  })
})
