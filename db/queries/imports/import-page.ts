import { and, asc, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { readCursor, writeCursor } from '@/db/queries/cursor'
import { importPiece, storyImport } from '@/db/schema/imports'
import { desk } from '@/db/schema/people'
import { story } from '@/db/schema/story'
import type { ImportEntry, ImportLine, ImportPage } from '@/newsroom/imports/on-screen'
import type { Outcome } from '@/newsroom/imports/outcomes'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { countsOf, entryColumns } from './import-entries'

const SIZE = 100
const Place = z.tuple([z.int()])
const NONE = { new: 0, changed: 0, held: 0, unchanged: 0, refused: 0 }

export type Asked = {
  readonly importId: string
  readonly outcome: Outcome | null
  readonly after: string | null
  /** All lines on one page, for whoever takes the list away. */
  readonly size?: number
}

/** What became of a file; for anybody but whoever took it in, and who may still start stories there, there is none. */
export const importPage = async (reader: Reader, actor: Actor, asked: Asked): Promise<ImportPage | null> => {
  const entry = await entryOf(reader, actor, asked.importId)
  if (!entry) return null
  const { size = SIZE } = asked
  const place = readCursor(Place, asked.after)
  const rows = await reader
    .select({ item: importPiece, story })
    .from(importPiece)
    .leftJoin(story, eq(story.id, importPiece.storyId))
    .where(
      and(
        eq(importPiece.importId, asked.importId),
        asked.outcome === null ? undefined : eq(importPiece.outcome, asked.outcome),
        place ? gt(importPiece.n, place[0]) : undefined,
      ),
    )
    .orderBy(asc(importPiece.n))
    .limit(size + 1)
  const shown = rows.slice(0, size)
  const last = rows.length > size ? shown.at(-1) : undefined
  return {
    entry,
    lines: shown.map((row): ImportLine => lineOf(actor, row)),
    next: last ? writeCursor([last.item.n]) : null,
  }
}

type Row = { readonly item: typeof importPiece.$inferSelect; readonly story: typeof story.$inferSelect | null }

/** The words of a live piece are for those who may read its story still. */
const lineOf = (actor: Actor, { item, story: own }: Row): ImportLine => {
  const { n, headline, outcome, faults, held } = item
  const isReadable = own !== null && can(actor, 'story.read', own)
  return { n, headline, outcome, faults, held: isReadable ? held : [], storyId: isReadable ? own.id : null }
}

const entryOf = async (reader: Reader, actor: Actor, importId: string): Promise<ImportEntry | null> => {
  const [row] = await reader
    .select(entryColumns)
    .from(storyImport)
    .innerJoin(desk, eq(desk.id, storyImport.deskId))
    .where(and(eq(storyImport.id, importId), eq(storyImport.by, actor.id)))
  if (!row || !can(actor, 'story.start', row)) return null
  const { deskId: _, ...entry } = row
  return { ...entry, counts: (await countsOf(reader, [importId])).get(importId) ?? NONE }
}
