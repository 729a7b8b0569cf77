import type { Part } from '@/newsroom/story/package-hash'

/** A kept version as the list shows it. */
export type VersionLine = {
  readonly id: string
  /** Number of the edition. */
  readonly n: number
  readonly seq: number
  readonly kind: 'autosave' | 'named' | 'restore' | 'merge' | 'repin' | 'import' | 'choice'
  readonly name: string | null
  /** Null: the house itself. */
  readonly author: string | null
  readonly at: Date
  /** What was changed in it. */
  readonly parts: readonly Part[]
}

/** What a screen of the story needs to know of it. */
export type StoryAtHand = { readonly storyId: string; readonly editionId: string; readonly n: number }
