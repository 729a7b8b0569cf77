import { and, count, desc, eq, inArray, lt, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { readCursor, writeCursor } from '@/db/queries/cursor'
import { importPiece, storyImport } from '@/db/schema/imports'
import { desk } from '@/db/schema/people'
import type { ImportCounts, ImportEntry } from '@/newsroom/imports/on-screen'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'

const SIZE = 20
const Place = z.tuple([z.iso.datetime(), z.uuid()])
const NONE: ImportCounts = { new: 0, changed: 0, held: 0, unchanged: 0, refused: 0 }

export const entryColumns = {
  id: storyImport.id,
  deskId: storyImport.deskId,
  fileName: storyImport.fileName,
  desk: desk.name,
  at: storyImport.at,
  doneAt: storyImport.doneAt,
  size: storyImport.size,
}

/** The files this person has taken in, the newest first: those of desks they still start stories on. */
export const importEntries = async (reader: Reader, actor: Actor, after: string | null) => {
  const desks = await reader.select({ id: desk.id }).from(desk)
  const theirs = desks.filter(({ id }) => can(actor, 'story.start', { deskId: id })).map(({ id }) => id)
  if (theirs.length === 0) return { items: [], next: null }
  const place = readCursor(Place, after)
  const { at, id } = storyImport
  const from = place ? or(lt(at, new Date(place[0])), and(eq(at, new Date(place[0])), lt(id, place[1]))) : undefined
  const rows = await reader
    .select(entryColumns)
    .from(storyImport)
    .innerJoin(desk, eq(desk.id, storyImport.deskId))
    .where(and(eq(storyImport.by, actor.id), inArray(storyImport.deskId, theirs), from))
    .orderBy(desc(at), desc(id))
    .limit(SIZE + 1)
  const shown = rows.slice(0, SIZE)
  const counts = await countsOf(
    reader,
    shown.map((row) => row.id),
  )
  const last = rows.length > SIZE ? shown.at(-1) : undefined
  return {
    items: shown.map(({ deskId: _, ...row }): ImportEntry => ({ ...row, counts: counts.get(row.id) ?? NONE })),
    next: last ? writeCursor([last.at.toISOString(), last.id]) : null,
  }
}

/** How many pieces of each file came out how; those that still wait are in none. */
export const countsOf = async (reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, ImportCounts>> => {
  if (ids.length === 0) return new Map()
  const { importId, outcome } = importPiece
  const rows = await reader
    .select({ importId, outcome, n: count() })
    .from(importPiece)
    .where(and(inArray(importId, [...ids]), sql`${outcome} is not null`))
    .groupBy(importId, outcome)
  return new Map(
    [...Map.groupBy(rows, (row) => row.importId)].map(([id, some]) => [
      id,
      { ...NONE, ...Object.fromEntries(some.map((row) => [row.outcome, row.n])) },
    ]),
  )
}
