import type { Locale } from '@/newsroom/language/locales'
import type { Place } from './cursor'
import type { PublicationHead } from './head'

/** One article in a list. */
export type ListedArticle = {
  readonly id: string
  readonly storyId: string
  readonly language: Locale
  readonly headline: string
  readonly kicker: string
  readonly standfirst: string
  readonly summary: string
  readonly head: PublicationHead
  readonly firstPublishedAt: Date
  readonly fromAt: Date
}

/** A page of a list. `newer` and `older` are places to turn to, null at either end; `first` is the first page. */
export type ArticleList = {
  readonly articles: readonly ListedArticle[]
  readonly newer: Place | 'first' | null
  readonly older: Place | null
}
