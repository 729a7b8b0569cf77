import type { Locale } from '@/newsroom/language/locales'
import type { SourceType } from '@/newsroom/story/source'
import type { PublicationHead } from './head'
import type { PublicNotice } from './public-article'

/** An article that feeds carried and carry no more. */
export type FedRemoval = { readonly storyId: string; readonly at: Date }

/** An article as feeds carry it: its label and notices travel along. */
export type FedArticle = {
  readonly storyId: string
  readonly language: Locale
  readonly sourceType: SourceType
  readonly headline: string
  readonly standfirst: string
  readonly summary: string
  readonly head: PublicationHead
  readonly firstPublishedAt: Date
  readonly fromAt: Date
  readonly notices: readonly PublicNotice[]
}
