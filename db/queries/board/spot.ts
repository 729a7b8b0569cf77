import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { edition } from '@/db/schema/story'
import { type Column, keyOf } from '@/newsroom/story/board'
import { readCursor, writeCursor } from '../cursor'

/** Where a piece stands in its column. */
export type Spot = { readonly column: string; readonly editionId: string; readonly place: Date }

const Place = z.tuple([z.iso.datetime(), z.uuid()])
export type Place = z.infer<typeof Place>

/** The spot a page of a column ended at, from the word the browser keeps; null for the beginning. */
export const readPlace = (cursor: string | null): Place | null => readCursor(Place, cursor)

export const writePlace = ({ place, editionId }: Spot): string => writeCursor([place.toISOString(), editionId])

/** Every part of the question has to ask for the same. */
export const spotIn = (column: Column, by: PgColumn) => ({
  column: sql<string>`${keyOf(column)}::text`.as('column'),
  editionId: edition.id,
  place: sql<Date>`${by}`.mapWith(edition.changedAt).as('place'),
})

type Order = 'up' | 'down'

export const beyond = (by: PgColumn, order: Order, place: Place | null): SQL | undefined => {
  if (!place) return undefined
  const [here, there] = [sql`(${by}, ${edition.id})`, sql`(${place[0]}::timestamptz, ${place[1]}::uuid)`]
  return order === 'down' ? sql`${here} < ${there}` : sql`${here} > ${there}`
}
