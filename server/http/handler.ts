import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import type { FrontCache } from '../front-cache/front-cache'
import type { PublicOrigin } from '../public-origin'
import { fillHeaders } from './fill-headers'
import type { Health } from './health'
import { cleanInbound } from './inbound-headers'
import { outboundHeaders } from './outbound-headers'
import { mayChange } from './own-request'

export type Parts = {
  readonly next: RequestListener
  /** None while developing: pages change there without a purge. */
  readonly cache: FrontCache | null
  readonly health: Health
  readonly origin: PublicOrigin
  readonly trustedProxies: number
}

/** What happens to a request: readers are served from memory, the rest is checked and handed to Next. */
export const handlerOf = ({ next, cache, health, origin, trustedProxies }: Parts): RequestListener => {
  return (request, response) => {
    if (cache?.handle(request, response)) return
    fillHeaders(response, { ...outboundHeaders(request.url ?? '/', origin.url), 'x-request-id': randomUUID() })
    if (health.handle(request, response)) return
    if (!mayChange(request.method ?? '', request.headers, origin.accepted)) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', vary: 'Sec-Fetch-Site, Origin' })
      response.end('This request did not come from a page of this newsroom.')
      return
    }
    cleanInbound(request, origin, trustedProxies)
    void next(request, response)
  }
}
