import type { Act } from '@/components/desk/moves/act'
import type { Result } from '@/newsroom/result'
import type { CardPage } from '@/newsroom/story/board-card'
import type { CardMoves } from '@/newsroom/story/board-ways'

/** One piece on the board, as requests name it. */
export type Taken = { readonly storyId: string; readonly editionId: string }

/** Below the place the last page of a column ended at. */
export type Place = { readonly column: string; readonly after: string }

/** What the board is narrowed by; null narrows nothing. */
export type Narrowing = Readonly<Record<string, string | null>>

/** The server actions the screen hands in. */
export type BoardActions = {
  readonly act: Act
  readonly movesOf: (card: Taken) => Promise<Result<CardMoves>>
  readonly further: (asked: Place & { readonly filter: Narrowing }) => Promise<CardPage>
}
