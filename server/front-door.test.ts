import { createServer, type IncomingHttpHeaders, type RequestListener, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { testDatabase } from '@/testing/database'
import { REQUEST_HEADERS } from '@/testing/request-headers'
import { anyFreePort } from './free-port'
import { frontDoor } from './front-door'
import { publicOrigin } from './public-origin'

const { url } = await testDatabase()
const port = await anyFreePort()

/** An application that gives away all it was told: whatever of a visitor reaches it is in its answer. */
let reached = 0
const next: RequestListener = (asked, answer) => {
  reached += 1
  const isPrivate = asked.url?.startsWith('/news/private') ?? false
  answer.setHeader('content-type', 'text/html')
  answer.setHeader('cache-control', isPrivate ? 'private, no-store' : 'public, max-age=0, s-maxage=600')
  if (isPrivate) answer.setHeader('set-cookie', 'stet=secret')
  answer.end(`${asked.method} ${JSON.stringify(asked.headers)} ${isPrivate ? process.hrtime.bigint() : ''}`)
}

const door = frontDoor({
  ...{ mode: 'production', next, health: { handle: () => false, drain: () => undefined }, databaseUrl: url },
  origin: publicOrigin({ STET_URL: undefined }, port),
  settings: { STET_FRONT_CACHE: 'on', STET_TRUSTED_PROXIES: 0 },
  log: pino({ level: 'silent' }),
})
const server = createServer(door.handle)

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

/** How often the application was asked for what `work` asked. */
const reachedBy = async (work: () => Promise<unknown>): Promise<number> => {
  const before = reached
  await work()
  return reached - before
}

/** Until it hears of purges, the cache answers nothing unasked. */
beforeAll(async () => {
  await new Promise<void>((settle) => server.listen(port, '127.0.0.1', settle))
  await ask('/news/warm')
  await vi.waitFor(async () => expect(await reachedBy(() => ask('/news/warm'))).toBe(0), 10_000)
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
    const again = () => ask('/news/kept', { cookie: 'stet=mine' })
    expect(await reachedBy(again)).toBe(0)
    expect(await again()).toEqual(first)
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
