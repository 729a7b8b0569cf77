import type { Check } from './check'

/** The machine check of a story's newest text, for one person. */
export type StoryCheck = Check & {
  readonly storyId: string
  readonly editionId: string
  readonly hash: string
  /** Reviews here and has no hand in the text. */
  readonly mayDismiss: boolean
}
