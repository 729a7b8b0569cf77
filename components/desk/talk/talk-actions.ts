import type { Result } from '@/newsroom/result'
import type { TalkLine, TalkPage } from '@/newsroom/talk/line'
import type { Mention } from '@/newsroom/talk/mention'
import type { OpenedByHand } from '@/newsroom/talk/thread'

type OfStory = { readonly storyId: string }
type OfThread = OfStory & { readonly threadId: string }
type Answer = Promise<Result<TalkLine>>

/** The server actions a screen hands in. What changes a thread answers with the thread as it is then. */
export type TalkActions = {
  readonly open: (
    input: OfStory & { readonly kind: OpenedByHand; readonly blocking: boolean; readonly text: string },
  ) => Answer
  readonly reply: (input: OfThread & { readonly text: string }) => Answer
  readonly resolve: (input: OfThread) => Answer
  readonly reopen: (input: OfThread) => Answer
  readonly retract: (input: OfThread & { readonly commentId: string }) => Answer
  readonly more: (input: OfStory & { readonly cursor: string }) => Promise<TalkPage | null>
  readonly find: (input: OfThread) => Promise<TalkLine | null>
  readonly callable: (input: OfStory & { readonly search: string }) => Promise<readonly Mention[]>
}
