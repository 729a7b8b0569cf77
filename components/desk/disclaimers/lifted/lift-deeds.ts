import type { Result } from '@/newsroom/result'

type At = { readonly storyId: string; readonly editionId: string }

/** The server actions of lifting a notice out of the copy, and of deciding about what was lifted. */
export type LiftDeeds = {
  readonly lift: (
    said: At & { readonly at: string; readonly templateId: string | null },
  ) => Promise<Result<{ readonly text: string }>>
  readonly decide: (
    said: At & { readonly liftedId: string; readonly templateId: string | null; readonly reason: string },
  ) => Promise<Result<unknown>>
}
