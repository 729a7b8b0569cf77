import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'

/**
 * Gives each page of the desk its own content policy: only scripts that carry this answer's number may run. That is
 * all it does; who may see what is decided where the data is read.
 */
const policy = (nonce: string): string => {
  const isDev = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    isDev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // Positions of menus and lines arrive as attributes in the first HTML; an attribute cannot load or run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const proxy = (request: NextRequest): NextResponse => {
  const nonce = randomBytes(16).toString('base64')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy(nonce))
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy(nonce))
  return response
}

// Written out, because Next reads it without running it. Not `/api`: what passes here is cut off at 10 MB. Not the
// page and the card in the preview of a story: they are the readers' and bring a stricter policy of their own.
export const config = {
  matcher: [
    '/desk',
    '/desk/((?!stories/[^/]+/preview/(?:as-readers|card\\.svg)$).*)',
    '/admin/:path*',
    '/account/:path*',
    '/dev/:path*',
    '/invite/:path*',
    '/sign-in/:path*',
  ],
}
