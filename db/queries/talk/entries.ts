import { and, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { readCursor, writeCursor } from '@/db/queries/cursor'
import { move, opinion } from '@/db/schema/review'
import { edition } from '@/db/schema/story'
import { comment, thread } from '@/db/schema/talk'
import { spokenIn } from '@/newsroom/talk/spoken'
import { MOVE_NAMES } from '@/newsroom/workflow/table'

/** `isOpen` of `newsroom/talk/thread`, as a condition on rows. */
export const OPEN = sql<boolean>`(${thread.kind} <> 'opinion' and ${thread.resolvedAt} is null)`

const SPEAKING = MOVE_NAMES.filter((name) => spokenIn(name) !== null)

/** A thread opened by the very move: same edition, same moment. */
const openedBy = (said: typeof move | typeof opinion, storyId: string) =>
  and(
    eq(thread.storyId, storyId),
    eq(thread.editionId, said.editionId),
    eq(thread.openedAt, said.at),
    ne(thread.kind, 'comment'),
  )

const threads = (reader: Reader, storyId: string) =>
  reader
    .select({
      id: thread.id,
      source: sql<Source>`'thread'`.as('source'),
      isOpen: OPEN.as('is_open'),
      lastAt: sql<Date>`max(${comment.at})`.mapWith(comment.at).as('last_at'),
    })
    .from(thread)
    .innerJoin(comment, eq(comment.threadId, thread.id))
    .where(eq(thread.storyId, storyId))
    .groupBy(thread.id)

/** Opinions from before such words opened threads, and those of outside reviewers. */
const opinions = (reader: Reader, storyId: string) =>
  reader
    .select({
      id: opinion.id,
      source: sql<Source>`'opinion'`.as('source'),
      isOpen: sql<boolean>`false`.as('is_open'),
      lastAt: sql<Date>`${opinion.at}`.mapWith(opinion.at).as('last_at'),
    })
    .from(opinion)
    .innerJoin(edition, eq(edition.id, opinion.editionId))
    .leftJoin(thread, openedBy(opinion, storyId))
    .where(and(eq(edition.storyId, storyId), ne(opinion.text, ''), isNull(thread.id)))

/** What the timeline keeps of moves that said something and left neither thread nor opinion. */
const moves = (reader: Reader, storyId: string) =>
  reader
    .select({
      id: move.id,
      source: sql<Source>`'move'`.as('source'),
      isOpen: sql<boolean>`false`.as('is_open'),
      lastAt: sql<Date>`${move.at}`.mapWith(move.at).as('last_at'),
    })
    .from(move)
    .leftJoin(thread, openedBy(move, storyId))
    .leftJoin(opinion, and(eq(opinion.editionId, move.editionId), eq(opinion.at, move.at)))
    .where(
      and(
        eq(move.storyId, storyId),
        inArray(move.move, SPEAKING),
        ne(move.note, ''),
        isNull(thread.id),
        isNull(opinion.id),
      ),
    )

export type Source = 'thread' | 'opinion' | 'move'
export type Entry = { readonly id: string; readonly source: Source; readonly isOpen: boolean; readonly lastAt: Date }

const Place = z.tuple([z.boolean(), z.iso.datetime(), z.uuid()])

/** Everything said about a story, a page at a time, in the order of `newsroom/talk/order`. */
export const talkEntries = async (
  reader: Reader,
  storyId: string,
  { cursor, size }: { readonly cursor: string | null; readonly size: number },
): Promise<{ readonly items: readonly Entry[]; readonly next: string | null }> => {
  const said = unionAll(threads(reader, storyId), opinions(reader, storyId), moves(reader, storyId)).as('said')
  const place = readCursor(Place, cursor)
  const after = place
    ? sql`(${said.isOpen}, ${said.lastAt}, ${said.id}) < (${place[0]}::boolean, ${place[1]}::timestamptz, ${place[2]}::uuid)`
    : undefined
  const rows = await reader
    .select()
    .from(said)
    .where(after)
    .orderBy(desc(said.isOpen), desc(said.lastAt), desc(said.id))
    .limit(size + 1)
  const items = rows.slice(0, size)
  const last = items.at(-1)
  const next = rows.length > size && last ? writeCursor([last.isOpen, last.lastAt.toISOString(), last.id]) : null
  return { items, next }
}
