import type { Locale } from '@/newsroom/language/locales'
import type { State } from '@/newsroom/workflow/states'

/** A story as the palette shows it. */
export type StoryHit = {
  readonly storyId: string
  readonly headline: string
  readonly slugline: string
  readonly language: Locale
  readonly state: State
}

export type SearchStories = (query: string) => Promise<readonly StoryHit[]>
