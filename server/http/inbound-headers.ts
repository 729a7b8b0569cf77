import type { IncomingMessage } from 'node:http'
import type { PublicOrigin } from '../public-origin'

/** Headers by which Next talks to itself, or we to it. From outside they would be believed, so they go. */
const INTERNAL =
  /^(?:x-middleware-|x-nextjs-(?!(?:html-)?request-id$)|x-now-|x-stet-|x-forwarded-|forwarded$|x-matched-path$|x-nonce$|next-resume$|content-security-policy)/

/** The visitor's address: the socket's, or what the nearest proxies we trust wrote down. */
export const clientAddress = (request: IncomingMessage, trustedProxies: number): string => {
  const socket = request.socket.remoteAddress ?? ''
  if (trustedProxies === 0) return socket
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',')
  return forwarded.at(-trustedProxies)?.trim() || socket
}

/** Takes away what visitors must not say, and says in its place what we know: their address and our origin. */
export const cleanInbound = (request: IncomingMessage, origin: PublicOrigin, trustedProxies: number): void => {
  const address = clientAddress(request, trustedProxies)
  for (const name of Object.keys(request.headers)) if (INTERNAL.test(name)) delete request.headers[name]
  const own = new URL(origin.url)
  const claimed = `${own.protocol}//${request.headers.host}`
  const { host } = origin.accepted.has(claimed) ? new URL(claimed) : own
  request.headers.host = host
  request.headers['x-forwarded-host'] = host
  request.headers['x-forwarded-proto'] = own.protocol.slice(0, -1)
  request.headers['x-forwarded-for'] = address
  request.headers['x-stet-address'] = address
  request.headers['x-stet-path'] = request.url ?? '/'
}
