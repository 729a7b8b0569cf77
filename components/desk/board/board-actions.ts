import type { Act } from '@/components/desk/moves/act'
import type { Result } from '@/newsroom/result'
import type { CardPage } from '@/newsroom/story/board-card'
import type { CardMoves } from '@/newsroom/story/board-ways'

/** One piece on the board, as requests name it. */
export type Taken = { readonly storyId: string; readonly editionId: string }

/** The server actions the screen hands in. */
export type BoardActions = {
  readonly act: Act
  readonly movesOf: (card: Taken) => Promise<Result<CardMoves>>
  /** The next cards of a column, below the place the last page ended at. */
  readonly further: (asked: { readonly column: string; readonly after: string }) => Promise<CardPage>
}
