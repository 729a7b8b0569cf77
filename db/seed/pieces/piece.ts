import type { Locale } from '@/newsroom/language/locales'
import type { AiUse } from '@/newsroom/story/ai-use'
import type { Source } from '@/newsroom/story/source'
import type { State } from '@/newsroom/workflow/states'

export type PictureKey = 'harbour' | 'library' | 'hills' | 'press'

/** A piece of the sample newsroom, as its writer would type it. */
export type SeedPiece = {
  readonly slug: string
  readonly language: Locale
  readonly section: 'news' | 'culture' | 'business' | 'opinion'
  readonly topics: readonly ('city' | 'technology' | 'books' | 'climate')[]
  /**
   * `updated`: its second edition is live; `update_in_work`: a second one is being written; `second_review`: it waits
   * for the second of three reviews; `three_reviews`: published after all of them; `corrected`: live, with what was wrong
   * in it put right in public.
   */
  readonly state:
    | Exclude<State, 'superseded' | 'publish_failed'>
    | 'updated'
    | 'update_in_work'
    | 'second_review'
    | 'three_reviews'
    | 'corrected'
  readonly hoursAgo: number
  readonly source?: Partial<Source>
  readonly ai?: Partial<AiUse>
  readonly kicker?: string
  readonly headline: string
  readonly standfirst: string
  readonly picture?: { readonly key: PictureKey; readonly alt: string; readonly caption: string }
  /** One block a line: `## ` heading, `> ` quote, `- ` list item, anything else a paragraph. */
  readonly copy: string
  /** What was wrong in a corrected piece, word for word, and what readers are told of it. */
  readonly correction?: {
    readonly was: string
    readonly is: string
    readonly wrong: string
    readonly right: string
  }
  /** The comment of a piece that was sent back, the reason of one that was spiked, taken down or killed. */
  readonly note?: string
}
