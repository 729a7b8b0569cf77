import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Source } from '@/newsroom/story/source'

/** Running text of the copy. */
export type PublicBlock = {
  /** The block id, and which of the block's texts it is: lists and tables hold several. */
  readonly key: string
  readonly at: string
  readonly text: string
  /** Set as a quotation. */
  readonly isQuotation: boolean
}

/** A text that stands alone and is compared whole. */
export type PublicLine = {
  readonly key: string
  readonly field: string
  readonly at: string | null
  readonly about: 'headline' | 'media' | 'byline'
  readonly text: string
}

/** A picture as readers meet it: which one, where, and what is said with it. */
export type PublicPicture = {
  /** The file, apart from where in the copy it stands: a picture that moves stays itself. */
  readonly key: string
  readonly field: 'leadImage' | 'copy'
  readonly at: string | null
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** What readers get of a package, as plain text: everything the guard compares, and nothing else. */
export type PublicText = {
  readonly lines: readonly PublicLine[]
  readonly blocks: readonly PublicBlock[]
  readonly pictures: readonly PublicPicture[]
  readonly notices: readonly Pick<Notice, 'key' | 'text'>[]
  readonly source: Source
}
