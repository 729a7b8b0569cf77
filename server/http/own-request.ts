import type { IncomingHttpHeaders } from 'node:http'

const HARMLESS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may change something: only our own pages may ask for that. Browsers say where a request comes from
 * in `Sec-Fetch-Site`, older ones in `Origin`; who says neither is refused, since a cookie proves nothing here.
 */
export const mayChange = (method: string, headers: IncomingHttpHeaders, accepted: ReadonlySet<string>): boolean => {
  if (HARMLESS.has(method)) return true
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers.origin !== undefined && accepted.has(headers.origin)
}
