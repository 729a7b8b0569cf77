import { Client } from 'pg'
import { Hint, LIVE_CHANNEL } from '@/newsroom/notifications/hint'
import { APP_ROLE } from './connect'

type Ear = {
  readonly onHint: (hint: Hint) => void
  /** Something may have been missed: ask again for everything. */
  readonly onGap: () => void
  /** The house is closing; come back in a moment. */
  readonly onClose: () => void
}

type Live = { readonly ears: Set<Ear>; readonly isClosed: boolean; readonly close: () => Promise<void> }

const SHARED = Symbol.for('stet.live')
const shared = globalThis as typeof globalThis & { [SHARED]?: Live }

const RETRY_MS = 1_000

const hintOf = (payload: string | undefined): Hint | null => {
  try {
    return Hint.safeParse(JSON.parse(payload ?? '')).data ?? null
  } catch {
    return null
  }
}

/** One connection of this process that listens, for however many screens are open. It comes back when it is cut off. */
const open = (url: string): Live => {
  const ears = new Set<Ear>()
  let client: Client | null = null
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  const again = (broken: Client): void => {
    if (client !== broken) return
    client = null
    void broken.end().catch(() => undefined)
    if (!stopped) timer = setTimeout(() => void connect(), RETRY_MS)
  }

  const connect = async (): Promise<void> => {
    const fresh = new Client({ connectionString: url, connectionTimeoutMillis: 2_000, options: `-c role=${APP_ROLE}` })
    client = fresh
    fresh.on('error', () => again(fresh))
    fresh.on('end', () => again(fresh))
    fresh.on('notification', ({ payload }) => {
      const hint = hintOf(payload)
      if (hint) for (const ear of ears) ear.onHint(hint)
    })
    try {
      await fresh.connect()
      await fresh.query(`listen ${LIVE_CHANNEL}`)
      for (const ear of ears) ear.onGap()
    } catch {
      again(fresh)
    }
  }

  void connect()
  return {
    ears,
    isClosed: false,
    close: async () => {
      stopped = true
      clearTimeout(timer)
      for (const ear of ears) ear.onClose()
      await client?.end().catch(() => undefined)
    },
  }
}

/** What is left after closing: whoever still comes is told to come back, so that no screen holds up the end. */
const CLOSED: Live = { ears: new Set(), isClosed: true, close: async () => undefined }

/** Lends an ear until the answer is called. Next's bundle and our server are separate module graphs: see `connect`. */
export const listenLive = (ear: Ear): (() => void) => {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set; the server sets it before anything asks.')
  shared[SHARED] ??= open(url)
  const live = shared[SHARED]
  if (live.isClosed) queueMicrotask(ear.onClose)
  live.ears.add(ear)
  return () => live.ears.delete(ear)
}

/** Says goodbye to every open screen and stops listening; the server calls it first when it stops. */
export const closeLive = async (): Promise<void> => {
  const live = shared[SHARED]
  shared[SHARED] = CLOSED
  await live?.close()
}
