import { viewer } from '@/app/viewer'
import { database } from '@/db/connect'
import { mediaAt } from '@/db/queries/media'
import { readMedia } from '@/platform/storage'

const TYPES: Readonly<Record<string, string>> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }
const FOR_EVER = 'public, max-age=31536000, immutable'
const NEWSROOM_ONLY = 'private, max-age=3600'

const notFound = () => new Response(null, { status: 404, headers: { 'cache-control': 'private, no-store' } })

/** A picture's file: readers get those of published pieces, the newsroom gets all, everybody else gets a 404. */
export const GET = async (
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> => {
  const path = (await params).path.join('/')
  const found = await mediaAt(database(), path)
  if (found === null) return notFound()
  if (!found.isPublic && (await viewer()) === null) return notFound()
  const bytes = await readMedia(path)
  if (bytes === null) return notFound()
  return new Response(bytes, {
    headers: {
      'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'content-length': String(bytes.byteLength),
      'cache-control': found.isPublic ? FOR_EVER : NEWSROOM_ONLY,
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
    },
  })
}
