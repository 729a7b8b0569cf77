import type { Copy } from '@/newsroom/copy/copy'
import type { Locale } from '@/newsroom/language/locales'
import type { AiUse } from './ai-use'
import type { ChangeNote } from './change-note'
import type { Declaration } from './declaration'
import type { Source } from './source'

export type Byline = { readonly name: string; readonly personId: string | null }

export type Picture = {
  readonly mediaId: string
  readonly alt: string
  readonly decorative: boolean
  readonly caption: string
  readonly credit: string
}

/** Everything that goes out together and that an approval covers, notices aside (those are resolved from it). */
export type Package = {
  readonly language: Locale
  readonly headline: string
  readonly kicker: string
  readonly standfirst: string
  readonly summary: string
  readonly byline: readonly Byline[]
  readonly sectionId: string | null
  readonly topicIds: readonly string[]
  /** The address part; empty until the writer or the headline gives one. */
  readonly slug: string
  readonly source: Source
  readonly leadImage: Picture | null
  readonly copy: Copy
  /** What a machine had to do with it; absent while nobody has said. */
  readonly ai?: AiUse
  /** What else its makers say it is; absent while nobody has said. */
  readonly declared?: Declaration
  /** What readers are told of a change after publication; absent in a first edition. */
  readonly note?: ChangeNote
}
