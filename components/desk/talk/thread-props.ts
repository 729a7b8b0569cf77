import type { Locale } from '@/newsroom/language/locales'
import type { Result } from '@/newsroom/result'
import type { TalkLine } from '@/newsroom/talk/line'
import type { TalkActions } from './talk-actions'
import type { Callable } from './use-options'
import type { No, Pending, Said } from './use-saying'

export type Say = (said: Said, send: () => Promise<Result<TalkLine>>) => Promise<No | null>

export type ThreadProps = {
  readonly storyId: string
  readonly line: TalkLine
  /** Of the piece. */
  readonly language: Locale
  readonly pending: readonly Pending[]
  readonly actions: TalkActions
  readonly callable: Callable
  readonly say: Say
  readonly keep: (lines: readonly TalkLine[]) => void
  /** The address of the page leads to this thread. */
  readonly isLinked: boolean
}
