import { and, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { media } from '@/db/schema/media'
import { publication, publicationMedia } from '@/db/schema/publication'
import { edition, revision, story } from '@/db/schema/story'
import type { Rendition } from '@/newsroom/media/rendition'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { deskIds, readableStories } from './readable-stories'
import { visible } from './visible'

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

const inPrint = (reader: Reader) =>
  exists(
    reader
      .select({ one: sql`1` })
      .from(publicationMedia)
      .innerJoin(publication, eq(publication.id, publicationMedia.publicationId))
      .where(and(eq(publicationMedia.mediaId, media.id), visible())),
  )

/** The picture whose file the path is, and whether readers may have it: it stands in a piece that stands. */
export const mediaAt = async (
  reader: Reader,
  path: string,
): Promise<{ readonly id: string; readonly isPublic: boolean } | null> => {
  const [id = ''] = path.split('/')
  if (!UUID.test(id)) return null
  const [row] = await reader
    .select({ renditions: media.renditions, isPublic: sql<boolean>`${inPrint(reader)}` })
    .from(media)
    .where(eq(media.id, id))
  return row?.renditions.some((rendition) => rendition.path === path) ? { id, isPublic: row.isPublic } : null
}

/** A picture for the newsroom's own screens; one this person may not have is as absent as one that never was. */
export const newsroomPicture = async (reader: Reader, actor: Actor, id: string): Promise<MediaView | null> => {
  const [row] = await reader
    .select(view)
    .from(media)
    .where(and(eq(media.id, id), await isTheirs(reader, actor)))
  return row ?? null
}

/** Those of the pictures this person may have, to look at or to put into a piece. */
export const picturesFor = async (
  reader: Reader,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set()
  const rows = await reader
    .select({ id: media.id })
    .from(media)
    .where(and(inArray(media.id, [...ids]), await isTheirs(reader, actor)))
  return new Set(rows.map(({ id }) => id))
}

/** They brought it, or somebody has put it into a piece that they may read. */
const isTheirs = async (reader: Reader, actor: Actor): Promise<SQL> => {
  const brought = can(actor, 'media.read', { uploadedBy: actor.id }) ? eq(media.uploadedBy, actor.id) : undefined
  const inReadablePiece = exists(
    reader
      .select({ one: sql`1` })
      .from(story)
      .innerJoin(edition, eq(edition.storyId, story.id))
      .innerJoin(revision, eq(revision.editionId, edition.id))
      .where(
        and(
          readableStories(actor, await deskIds(reader)),
          sql`jsonb_path_query_array(${revision.package}, '$.**.mediaId') @> jsonb_build_array(${media.id}::text)`,
        ),
      ),
  )
  return or(brought, inReadablePiece) ?? sql`false`
}
