/**
 * For what is shown before its time: nobody keeps it, finds it, or learns from it where it was. The house itself does
 * learn it: with no referrer at all a browser also hides the origin of a form, which is then taken for a stranger's.
 */
const NOBODYS = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow, noarchive',
} as const

type Allowed = { readonly style: string; readonly frames: "'self'" | "'none'"; readonly forms: "'self'" | "'none'" }

const policy = ({ style, frames, forms }: Allowed): string =>
  [
    "default-src 'none'",
    "img-src 'self'",
    `style-src ${style}`,
    `form-action ${forms}`,
    "base-uri 'none'",
    `frame-ancestors ${frames}`,
  ].join('; ')

export const unpublishedPage = (html: string, allowed: Allowed, status: 200 | 404 | 422 | 429 = 200): Response =>
  new Response(html, {
    status,
    headers: { ...NOBODYS, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(allowed) },
  })

export const unpublishedCard = (svg: string): Response =>
  new Response(svg, {
    headers: {
      ...NOBODYS,
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    },
  })

export const nothingThere = (status: 401 | 404): Response => new Response(null, { status, headers: NOBODYS })
