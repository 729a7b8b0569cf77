import type { Result } from '@/newsroom/result'
import type { Answers } from '@/newsroom/workflow/asks'
import type { State } from '@/newsroom/workflow/states'
import type { MoveName } from '@/newsroom/workflow/table'

export type MoveRequest = Answers & {
  readonly storyId: string
  readonly editionId: string
  readonly move: MoveName
  readonly hash?: string
  /** The same when a request is sent again because no answer came. */
  readonly requestId?: string
  /** Given again before a move that nothing takes back. */
  readonly password?: string
}

/** The server action a screen hands in. */
export type Act = (request: MoveRequest) => Promise<Result<{ readonly state: State }>>
