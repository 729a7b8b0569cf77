import { createHash } from 'node:crypto'
import { isReaderPath } from '../front-cache/reader-path'

type Headers = Readonly<Record<string, string>>

const COMMON: Headers = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
}

const HSTS: Headers = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }

/** For everything that is not a page: nothing in it may run, load or be framed. */
export const NOTHING = "default-src 'none'; frame-ancestors 'none'"

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** A reader's page runs no script at all. */
const pagePolicy = (styles: string): string =>
  [
    "default-src 'none'",
    "script-src 'none'",
    `style-src ${styles}`,
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The policy of a finished page: exactly the styles it came with. */
export const readerPolicy = (html: string): string => {
  const styles = [...html.matchAll(STYLE)].map(([, css = '']) => hash(css))
  return pagePolicy(styles.length > 0 ? styles.join(' ') : "'none'")
}

/** Where pages go out unread, without the front cache, their styles cannot be told apart from others. */
const UNREAD_PAGE = pagePolicy("'unsafe-inline'")

const READER: Headers = {
  'referrer-policy': 'strict-origin-when-cross-origin',
  'content-security-policy': UNREAD_PAGE,
}
const DESK: Headers = { 'referrer-policy': 'same-origin', 'content-security-policy': NOTHING }

/** The headers each answer carries unless it says otherwise itself; the desk's pages bring their own policy. */
export const outboundHeaders = (target: string, origin: string): Headers => ({
  ...COMMON,
  ...(origin.startsWith('https:') ? HSTS : {}),
  ...(isReaderPath(target) ? READER : DESK),
})
