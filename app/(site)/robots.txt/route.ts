import { publicOrigin } from '@/app/origin'
import { file } from '../answer'

const CLOSED = ['/desk', '/admin', '/account', '/invite', '/api', '/sign-in']

export const dynamic = 'force-dynamic'

/** A sign, not a lock: what is closed is closed without it. */
export const GET = (request: Request): Response => {
  const lines = [
    'User-agent: *',
    ...CLOSED.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${publicOrigin()}/sitemap.xml`,
    '',
  ]
  return file(request, 'text/plain', lines.join('\n'), { tags: [] })
}
