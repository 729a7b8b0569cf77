'use server'

import { z } from 'zod'
import { heard } from '@/app/heard'
import { mustView } from '@/app/viewer'
import { database } from '@/db/connect'
import { furtherCards } from '@/db/queries/board/board'
import { cardMoves } from '@/db/queries/board/card-moves'
import { BoardFilter } from '@/db/queries/board/filter'
import { readPlace } from '@/db/queries/board/spot'
import { done, type Result, refused } from '@/newsroom/result'
import { readColumn } from '@/newsroom/story/board'
import type { CardPage } from '@/newsroom/story/board-card'
import type { CardMoves } from '@/newsroom/story/board-ways'
import { startOfToday } from './start-of-today'

const Taken = z.object({ storyId: z.uuid(), editionId: z.uuid() })

/** The moves out of a column, for the card as it is now. */
export const cardMovesAction = async (raw: unknown): Promise<Result<CardMoves>> => {
  const viewer = await mustView()
  const taken = Taken.safeParse(raw)
  const found = taken.success ? await cardMoves(database(), viewer, { ...taken.data, at: new Date() }) : null
  return heard(viewer, found ? done(found) : refused({ kind: 'notFound' }))
}

const Further = z.object({ column: z.string().max(100), after: z.string().max(500), filter: BoardFilter })

/** More of one column; nothing for a column or a place that never was. */
export const furtherCardsAction = async (raw: unknown): Promise<CardPage> => {
  const viewer = await mustView()
  const asked = Further.safeParse(raw)
  const column = asked.success ? readColumn(asked.data.column) : null
  const after = asked.success ? readPlace(asked.data.after) : null
  if (!asked.success || !column || !after) return { cards: [], next: null }
  const { filter } = asked.data
  return furtherCards(database(), viewer, { filter, column, after, startOfToday: await startOfToday() })
}
