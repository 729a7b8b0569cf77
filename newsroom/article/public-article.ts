import type { Kind } from '@/newsroom/disclaimers/kinds'
import type { Locale } from '@/newsroom/language/locales'
import type { SourceType } from '@/newsroom/story/source'
import type { PublicationHead } from './head'

/** A live publication as its page needs it. */
export type PublicArticle = {
  readonly id: string
  readonly storyId: string
  readonly language: Locale
  readonly headline: string
  readonly standfirst: string
  readonly summary: string
  readonly sourceType: SourceType
  /** The frozen HTML. */
  readonly fragment: string
  readonly head: PublicationHead
  readonly firstPublishedAt: Date
  readonly fromAt: Date
  readonly editionN: number
}

export type PublicNotice = {
  readonly kind: Kind
  readonly locale: Locale
  readonly text: string
  /** The same in the notation of wordings; null: it has no marks. */
  readonly marked: string | null
}

/** The words for cards, feeds and search. */
export const blurbOf = ({ summary, standfirst }: Pick<PublicArticle, 'summary' | 'standfirst'>): string =>
  summary || standfirst
