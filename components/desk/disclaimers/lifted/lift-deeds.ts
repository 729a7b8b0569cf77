import type { Result } from '@/newsroom/result'

type At = { readonly storyId: string; readonly editionId: string }

/** The server actions of lifting a notice out of the copy, and of deciding about what was lifted. */
export type LiftDeeds = {
  readonly lift: (
    said: At & { readonly at: string; readonly templateId: string | null },
  ) => Promise<Result<{ readonly text: string }>>
  /** Leaves it in the copy, for good, and takes that back. */
  readonly leave: (said: At & { readonly at: string }) => Promise<Result<unknown>>
  readonly takeBackLeft: (said: At & { readonly leftId: string }) => Promise<Result<unknown>>
  readonly decide: (
    said: At & { readonly liftedId: string; readonly templateId: string | null; readonly reason: string },
  ) => Promise<Result<unknown>>
}
