import type { Kind } from '@/newsroom/disclaimers/kinds'
import type { AiMark } from '@/newsroom/labels/ai-mark'
import type { ShortLabel } from '@/newsroom/labels/label'
import type { Rendition } from '@/newsroom/media/rendition'
import type { HeadChange } from './change'

/** What stands around the frozen fragment: the page's head, cards, feeds, JSON-LD. Frozen with the publication. */
export type PublicationHead = {
  /** Address at publication, e.g. `/news/library-opens-late`. */
  readonly path: string
  readonly section: { readonly id: string; readonly slug: string; readonly name: string }
  readonly topics: readonly { readonly id: string; readonly slug: string; readonly name: string }[]
  readonly byline: readonly { readonly name: string; readonly slug: string | null }[]
  readonly source: { readonly name: string; readonly author: string; readonly title: string; readonly url: string }
  /** Words of the labels beside the byline, e.g. `Advertisement · AI-generated`; null where it has none. */
  readonly label: string | null
  /** Each of them; missing in records from before notices had labels. */
  readonly labels?: readonly ShortLabel[]
  /** Who paid for it; missing where nobody did. */
  readonly sponsor?: string
  /** Missing where no machine made any of it, and in records from before grades were told. */
  readonly ai?: AiMark
  readonly noticeKinds: readonly Kind[]
  readonly image: {
    readonly renditions: readonly Rendition[]
    readonly alt: string
    readonly width: number
    readonly height: number
  } | null
  /** What was changed in public, newest first; missing in records from before changes were told of. */
  readonly changes?: readonly HeadChange[]
  /** ISO 8601, the last change readers were told of; missing in older records, which were each such a change. */
  readonly updatedAt?: string
  /** Reading length as `newsroom/copy/count` counts it. */
  readonly words: number
}
