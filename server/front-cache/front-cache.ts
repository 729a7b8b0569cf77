import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from '@/platform/log'
import type { Ask } from './answer'
import { canonicalTarget } from './canonical-target'
import { negotiate } from './encoding'
import { type Entry, pressHarder } from './entry'
import type { AtHand } from './fast-lane'
import { followPurges } from './purge-feed'
import { isReaderPath } from './reader-path'
import { send } from './send'
import { makeStore } from './store'
import { wireOf } from './wire'

/** A stored page is served unasked only while we heard of purges within this time. */
const HEARING_MS = 5_000
/** While the database is away, stored pages go on being served for this long. */
const OUTAGE_MS = 10 * 60_000
/** Hits after which a page is pressed as small as it gets. */
const HOT = 50

export type FrontCacheOptions = {
  readonly databaseUrl: string
  readonly ask: Ask
  readonly log: Logger
}

export type FrontCache = {
  /** Answers the request if it is a reader's; false: it is not ours. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean
  /** The whole answer to a plain request for a page that is stored, fresh and already pressed. */
  readonly atHand: AtHand
  readonly stop: () => Promise<void>
}

const plain = (response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers })
  response.end(status === 503 ? 'Not available for the moment.' : '')
}

/** The small HTTP cache of finished, compressed pages in front of Next (ADR 7). */
export const frontCache = ({ databaseUrl, ask, log }: FrontCacheOptions): FrontCache => {
  const store = makeStore({ ask, now: Date.now })
  const feed = followPurges(databaseUrl, log, { onPurge: store.purge, onGap: store.clear })

  const miss = async (request: IncomingMessage, response: ServerResponse, key: string): Promise<void> => {
    try {
      const entry = await store.fetch(key)
      if (entry.status < 500) return await send(request, response, entry)
      log.error({ status: entry.status, target: key }, 'a public page failed')
    } catch (error) {
      log.error({ error: String(error), target: key }, 'a public page failed')
    }
    const kept = store.stale(key)
    if (kept && Date.now() - feed.heardAt() < OUTAGE_MS) await send(request, response, kept)
    else plain(response, 503, { 'retry-after': '5' })
  }

  const askFor = (request: IncomingMessage, response: ServerResponse): void => {
    const canonical = canonicalTarget(request.url ?? '/')
    if ('status' in canonical) plain(response, canonical.status)
    else if (canonical.target === request.url) void miss(request, response, canonical.target)
    else plain(response, 308, { location: canonical.target, 'cache-control': 'public, max-age=300' })
  }

  /** A page that may be served unasked: stored, fresh, and we would have heard had it changed. */
  const stored = (target: string): Entry | undefined => {
    if (!isReaderPath(target) || Date.now() - feed.heardAt() > HEARING_MS) return
    const entry = store.fresh(target)
    if (!entry) return
    entry.hits += 1
    if (entry.hits === HOT) void pressHarder(entry)
    return entry
  }

  const atHand: AtHand = ({ target, accepts }) => {
    const entry = negotiate(accepts) === 'br' ? stored(target) : undefined
    return entry?.status === 200 && entry.br ? wireOf(entry, entry.br, Date.now()) : null
  }

  const handle = (request: IncomingMessage, response: ServerResponse): boolean => {
    const target = request.url ?? '/'
    if ((request.method !== 'GET' && request.method !== 'HEAD') || !isReaderPath(target)) return false
    const entry = stored(target)
    if (entry) void send(request, response, entry)
    else askFor(request, response)
    return true
  }

  return { handle, atHand, stop: feed.stop }
}
