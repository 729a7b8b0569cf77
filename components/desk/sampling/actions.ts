import type { Result } from '@/newsroom/result'
import type { FoundError } from '@/newsroom/sampling/found-error'

type Acting<Input> = (input: Input) => Promise<Result<unknown>>

export type DrawSaid = {
  readonly deskId: string
  readonly sectionId: string
  readonly month: string
  readonly size: number
  readonly limit: number
  readonly seed?: string
}

/** What the room of samples can do: server actions, handed in by the page. */
export type SamplingActions = {
  readonly draw: Acting<DrawSaid>
  readonly recordError: Acting<FoundError & { readonly pieceId: string }>
  readonly takeBack: Acting<{ readonly pieceId: string; readonly errorId: string; readonly reason: string }>
  readonly finish: Acting<{ readonly pieceId: string }>
}
