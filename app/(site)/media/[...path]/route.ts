import { cookies } from 'next/headers'
import { viewer } from '@/app/viewer'
import { database } from '@/db/connect'
import { isGuestPicture } from '@/db/queries/guest-picture'
import { mediaAt, newsroomPicture } from '@/db/queries/media'
import { lookCookie } from '@/platform/look-cookie'
import { readMedia } from '@/platform/storage'

const TYPES: Readonly<Record<string, string>> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }
/** A browser may keep what it has; shared caches ask again as for pages, so that a killed piece's pictures go too. */
const FOR_EVER = 'public, max-age=31536000, s-maxage=600, immutable'
/** On a shared machine, nothing of it is left behind after signing out. */
const NEWSROOM_ONLY = 'private, no-store'

const notFound = () => new Response(null, { status: 404, headers: { 'cache-control': 'private, no-store' } })

const isForNewsroom = async (id: string): Promise<boolean> => {
  const person = await viewer()
  return person !== null && (await newsroomPicture(database(), person, id)) !== null
}

/** Somebody outside, in front of a piece they were shown by a link. */
const isForGuest = async (mediaId: string): Promise<boolean> =>
  isGuestPicture(database(), { cookie: (await cookies()).get(lookCookie().name)?.value, mediaId, now: new Date() })

/** A picture's file: readers get those of pieces that stand, the newsroom those of its work, everybody else a 404. */
export const GET = async (
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> => {
  const path = (await params).path.join('/')
  const found = await mediaAt(database(), path)
  if (found === null) return notFound()
  if (!found.isPublic && !(await isForNewsroom(found.id)) && !(await isForGuest(found.id))) return notFound()
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
