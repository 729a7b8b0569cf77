import { and } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import { type Column, columnsOf, keyOf } from '@/newsroom/story/board'
import type { CardPage, FilledColumn } from '@/newsroom/story/board-card'
import { cardsIn, type Place, pageOf } from './board-cards'
import { countsIn } from './board-counts'
import { type BoardFilter, narrowed } from './board-filter'
import { stagesInUse } from './board-stages'
import { deskIds, readableStories } from './readable-stories'

export type BoardAsked = {
  readonly filter: BoardFilter
  /** By the newsroom's clock. */
  readonly startOfToday: Date
}

const readable = async (reader: Reader, actor: Actor, { filter }: BoardAsked) =>
  and(readableStories(actor, await deskIds(reader)), narrowed(filter))

/** The whole board: how many there are in each column, and the first of them. Only what this person may read counts. */
export const board = async (reader: Reader, actor: Actor, asked: BoardAsked): Promise<readonly FilledColumn[]> => {
  const where = await readable(reader, actor, asked)
  const columns = columnsOf(await stagesInUse(reader, where))
  const [cards, counts] = await Promise.all([
    cardsIn(reader, columns, { where, startOfToday: asked.startOfToday, after: null }),
    countsIn(reader, columns, { where, startOfToday: asked.startOfToday }),
  ])
  return columns.map((column) => ({ column, count: counts.get(keyOf(column)) ?? 0, ...pageOf(column, cards) }))
}

/** Further down one column. */
export const furtherCards = async (
  reader: Reader,
  actor: Actor,
  { column, after, ...asked }: BoardAsked & { readonly column: Column; readonly after: Place },
): Promise<CardPage> => {
  const where = await readable(reader, actor, asked)
  return pageOf(column, await cardsIn(reader, [column], { where, startOfToday: asked.startOfToday, after }))
}
