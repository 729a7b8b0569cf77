import { createHash } from 'node:crypto'
import { CHROME_TAG } from '@/newsroom/article/tags'
import { pageStyle } from './surroundings'

/** Seconds a shared cache may keep what stands, and what does not. */
const KEPT = { found: 600, other: 5 } as const

const NOTHING = "default-src 'none'; frame-ancestors 'none'"

const pagePolicy = (): string =>
  [
    "default-src 'none'",
    "script-src 'none'",
    `style-src ${pageStyle().hash}`,
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

type Meta = {
  readonly status?: 200 | 404 | 410 | 451
  readonly tags: readonly string[]
  /** Value of a `Link` header. */
  readonly link?: string
}
type Kind = { readonly type: string; readonly policy: string }

const headersOf = ({ status = 200, tags, link }: Meta, { type, policy }: Kind): Record<string, string> => ({
  'content-type': `${type}; charset=utf-8`,
  'cache-control': `public, max-age=0, s-maxage=${status === 200 ? KEPT.found : KEPT.other}`,
  'content-security-policy': policy,
  'surrogate-key': [...new Set([...tags, CHROME_TAG])].join(' '),
  ...(link ? { link } : {}),
})

/** An answer that is the same for everybody; who has these bytes already gets none. */
const answer = (request: Request, body: string, meta: Meta, kind: Kind): Response => {
  const headers = headersOf(meta, kind)
  if (meta.status !== undefined && meta.status !== 200) return new Response(body, { status: meta.status, headers })
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const known = request.headers.get('if-none-match')?.includes(etag) ?? false
  return new Response(known ? null : body, { status: known ? 304 : 200, headers: { ...headers, etag } })
}

export const page = (request: Request, html: string, meta: Meta): Response =>
  answer(request, html, meta, { type: 'text/html', policy: pagePolicy() })

/** Feeds, maps, cards: anything that is not a page. */
export const file = (request: Request, type: string, body: string, meta: Meta): Response =>
  answer(request, body, meta, { type, policy: NOTHING })

/** To where it stands now, in one step. */
export const movedTo = (path: string, tags: readonly string[]): Response =>
  new Response(null, {
    status: 301,
    headers: {
      location: path,
      'cache-control': `public, max-age=0, s-maxage=${KEPT.other}`,
      'content-security-policy': NOTHING,
      'surrogate-key': [...tags, CHROME_TAG].join(' '),
    },
  })
