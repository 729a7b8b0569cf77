import type { RequestListener } from 'node:http'
import type { Logger } from '@/platform/log'
import type { AtHand } from './front-cache/fast-lane'
import { frontCache } from './front-cache/front-cache'
import { askOf } from './http/ask'
import { handlerOf } from './http/handler'
import type { Health } from './http/health'
import type { PublicOrigin } from './public-origin'
import type { Mode, Settings } from './settings'

type Around = {
  readonly mode: Mode
  readonly next: RequestListener
  readonly health: Health
  readonly origin: PublicOrigin
  readonly settings: Pick<Settings, 'STET_FRONT_CACHE' | 'STET_TRUSTED_PROXIES'>
  readonly databaseUrl: string
  readonly log: Logger
}

export type Door = {
  readonly handle: RequestListener
  /** Answers plain requests for stored pages; none while there is no cache. */
  readonly atHand: AtHand | null
  readonly close: () => Promise<void>
}

/** Puts the front cache before Next; while developing there is none, since pages change there without a purge. */
export const frontDoor = ({ mode, next, health, origin, settings, databaseUrl, log }: Around): Door => {
  const ask = askOf(next, origin.url)
  const cached = mode === 'production' && settings.STET_FRONT_CACHE === 'on'
  const cache = cached ? frontCache({ databaseUrl, ask, log }) : null
  const handle = handlerOf({ next, cache, health, origin, trustedProxies: settings.STET_TRUSTED_PROXIES })
  return { handle, atHand: cache?.atHand ?? null, close: async () => cache?.stop() }
}
