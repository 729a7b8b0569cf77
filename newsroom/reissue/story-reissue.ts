import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'

/** A record of a piece that took another’s place because one notice in it was given new words. */
export type StoryReissue = {
  readonly publicationId: string
  /** The record before it. */
  readonly replaces: string
  readonly editionId: string
  readonly template: NamedTemplate & { readonly key: string }
  readonly fromN: number
  readonly toN: number
  /** Names of people. */
  readonly requestedBy: string
  readonly approvedBy: string
  readonly at: Date
}
