import { and } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import { type Column, columnsOf, keyOf } from '@/newsroom/story/board'
import { type Card, type CardPage, type FilledColumn, MOST_COUNTED } from '@/newsroom/story/board-card'
import { deskIds, readableStories } from '../readable-stories'
import { cardsOf } from './cards'
import { type BoardFilter, narrowed, narrowedInReview } from './filter'
import { spotsAtStage, spotsInReview } from './review-stages'
import { type Place, type Spot, writePlace } from './spot'
import { stagesInUse } from './stages-in-use'
import { spotsInState, spotsInStates } from './whole-states'

export type BoardAsked = {
  readonly filter: BoardFilter
  /** By the newsroom's clock. */
  readonly startOfToday: Date
}

const SHOWN = 10

/** The whole board: how many stand in each column, and the first of them. Nothing this person may not read counts. */
export const board = async (
  reader: Reader,
  actor: Actor,
  { filter, startOfToday }: BoardAsked,
): Promise<readonly FilledColumn[]> => {
  const readable = readableStories(actor, await deskIds(reader))
  const most = MOST_COUNTED + 1
  const [settled, waiting] = await Promise.all([
    spotsInStates(reader, { where: and(readable, narrowed(filter)), startOfToday, most }),
    spotsInReview(reader, { where: and(readable, narrowedInReview(filter)), most }),
  ])
  const spots = Map.groupBy([...settled, ...waiting], ({ column }) => column)
  const shown = [...spots.values()].flatMap((column) => column.slice(0, SHOWN)).map(({ editionId }) => editionId)
  const [stages, cards] = await Promise.all([stagesInUse(reader, waiting), cardsOf(reader, shown)])
  return columnsOf(stages).map((column) => {
    const own = spots.get(keyOf(column)) ?? []
    return { column, count: own.length, ...pageOf(own, cards) }
  })
}

/** Further down one column. */
export const furtherCards = async (
  reader: Reader,
  actor: Actor,
  { filter, startOfToday, column, after }: BoardAsked & { readonly column: Column; readonly after: Place },
): Promise<CardPage> => {
  const readable = readableStories(actor, await deskIds(reader))
  const most = SHOWN + 1
  const spots =
    column.stage === null
      ? await spotsInState(reader, column, { where: and(readable, narrowed(filter)), startOfToday, most }, after)
      : await spotsAtStage(reader, column.stage.key, { where: and(readable, narrowedInReview(filter)), most }, after)
  return pageOf(
    spots,
    await cardsOf(
      reader,
      spots.slice(0, SHOWN).map(({ editionId }) => editionId),
    ),
  )
}

const pageOf = (spots: readonly Spot[], cards: ReadonlyMap<string, Card>): CardPage => {
  const shown = spots.slice(0, SHOWN)
  const last = shown.at(-1)
  return {
    cards: shown.flatMap(({ editionId }) => cards.get(editionId) ?? []),
    next: spots.length > SHOWN && last ? writePlace(last) : null,
  }
}
