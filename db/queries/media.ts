import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { media } from '@/db/schema/media'
import type { Rendition } from '@/newsroom/media/rendition'

export type MediaView = {
  readonly id: string
  readonly fileName: string
  readonly width: number
  readonly height: number
  readonly renditions: readonly Rendition[]
}

const view = {
  id: media.id,
  fileName: media.fileName,
  width: media.width,
  height: media.height,
  renditions: media.renditions,
} as const

/** The pictures of a piece by id; ids that name none are simply not in the answer. */
export const mediaByIds = async (
  reader: Reader,
  ids: readonly string[],
): Promise<Readonly<Record<string, MediaView>>> => {
  if (ids.length === 0) return {}
  const rows = await reader
    .select(view)
    .from(media)
    .where(inArray(media.id, [...ids]))
  return Object.fromEntries(rows.map((row) => [row.id, row]))
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether the path is a file of a picture, and whether readers may have it yet. Null: no such file. */
export const mediaAt = async (reader: Reader, path: string): Promise<{ readonly isPublic: boolean } | null> => {
  const [id = ''] = path.split('/')
  if (!UUID.test(id)) return null
  const [row] = await reader
    .select({ renditions: media.renditions, publicSince: media.publicSince })
    .from(media)
    .where(eq(media.id, id))
  if (!row?.renditions.some((rendition) => rendition.path === path)) return null
  return { isPublic: row.publicSince !== null }
}
