import type { ReissueFilter } from '@/newsroom/reissue/filter'
import type { ReissueMode } from '@/newsroom/reissue/modes'
import type { Result } from '@/newsroom/result'

export type RequestSaid = {
  readonly templateId: string
  readonly n: number
  readonly filter: ReissueFilter
  readonly mode: ReissueMode
  readonly reason: string
  readonly count: number
}

export type RequestAction = (said: RequestSaid) => Promise<Result<{ readonly jobId: string; readonly key: string }>>

type Turn = (input: { readonly jobId: string }) => Promise<Result<unknown>>

export type JobActions = {
  readonly approve: (input: { readonly jobId: string; readonly seen: string }) => Promise<Result<unknown>>
  readonly decline: Turn
  readonly stop: Turn
  readonly resume: Turn
}
