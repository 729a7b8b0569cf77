import { and, desc, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication } from '@/db/schema/publication'
import { visible } from '../visible'

/** A piece's place among those that are out, as exact as the database keeps moments. */
export type Place = { readonly since: string; readonly id: string }

const { firstPublishedAt, id } = publication

const after = (place: Place | null): SQL | undefined =>
  place ? sql`(${firstPublishedAt}, ${id}) < (${place.since}::timestamptz, ${place.id}::uuid)` : undefined

/** The live pieces after a place, the newest first, each with its number among these. */
export const newestPieces = (place: Place | null, most: number): SQL => sql`
  select id, story_id, edition_id, revision_id, source_type, section_id, language, first_published_at, head,
    row_number() over (order by first_published_at desc, id desc)::int as n
  from ${publication} where ${and(visible(), after(place))} order by first_published_at desc, id desc limit ${most}`

/** The last of as many pieces after a place; null where fewer are left. */
export const placeAfter = async (reader: Reader, place: Place | null, most: number): Promise<Place | null> => {
  const [last] = await reader
    .select({ since: sql<string>`${firstPublishedAt}::text`, id })
    .from(publication)
    .where(and(visible(), after(place)))
    .orderBy(desc(firstPublishedAt), desc(id))
    .offset(most - 1)
    .limit(1)
  return last ?? null
}
