import { Client } from 'pg'
import type { Logger } from '@/platform/log'

/** How long a purge is looked for again: ids are given before commits, so a late commit may carry an early id. */
const OVERLAP = '60 seconds'
const EVERY_MS = 1_000

export type PurgeFeed = {
  /** Milliseconds since 1970 of the last successful look; 0 before the first. */
  readonly heardAt: () => number
  readonly stop: () => Promise<void>
}

export type PurgeHandlers = {
  readonly onPurge: (tags: readonly string[]) => void
  /** We were deaf for longer than the overlap: anything may have happened. */
  readonly onGap: () => void
}

/**
 * Listens for purges on a connection of its own and looks into the log every second, because a notification is only
 * a hint: it is lost while the connection is down.
 */
export const followPurges = (url: string, log: Logger, { onPurge, onGap }: PurgeHandlers): PurgeFeed => {
  const seen = new Map<number, number>()
  let client: Client | null = null
  let heardAt = 0
  let stopped = false
  let looking: Promise<void> | null = null

  const connect = async (): Promise<Client> => {
    const fresh = new Client({ connectionString: url, connectionTimeoutMillis: 2_000, statement_timeout: 2_000 })
    fresh.on('error', () => {
      if (client === fresh) client = null
    })
    fresh.on('notification', () => void look())
    await fresh.connect()
    await fresh.query('listen stet_purge')
    return fresh
  }

  const read = async (): Promise<void> => {
    client ??= await connect()
    const startedAt = Date.now()
    const { rows } = await client.query<{ id: number; tag: string }>(
      `select id, tag from purge where at > now() - interval '${OVERLAP}' order by id`,
    )
    if (heardAt !== 0 && startedAt - heardAt > 55_000) onGap()
    const fresh = rows.filter((row) => !seen.has(row.id))
    for (const row of fresh) seen.set(row.id, startedAt)
    for (const [id, at] of seen) if (startedAt - at > 120_000) seen.delete(id)
    if (heardAt !== 0 && fresh.length > 0) onPurge(fresh.map((row) => row.tag))
    heardAt = startedAt
  }

  const attempt = async (): Promise<void> => {
    try {
      await read()
    } catch (error) {
      const broken = client
      client = null
      await broken?.end().catch(() => undefined)
      if (!stopped) log.warn({ error: String(error) }, 'cannot hear purges; pages are asked for anew until we can')
    }
  }

  /** One look at a time; a notification during a look asks for another one after it. */
  const look = (): Promise<void> => {
    const next = (looking ?? Promise.resolve()).then(() => (stopped ? undefined : attempt()))
    looking = next
    return next
  }

  void look()
  const timer = setInterval(() => void look(), EVERY_MS)
  timer.unref()

  return {
    heardAt: () => heardAt,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await looking
      await client?.end().catch(() => undefined)
    },
  }
}
