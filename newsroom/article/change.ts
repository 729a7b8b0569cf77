import type { ChangeKind, Place } from '@/newsroom/corrections/kinds'
import type { ReaderChange } from '@/newsroom/corrections/reader-redline'

/** A change after publication as the article itself tells of it. Typos are put right without a word. */
export type ArticleChange = {
  /** Counts the changes of the story; with it the note has an address on the page. */
  readonly n: number
  readonly kind: Exclude<ChangeKind, 'typo'>
  readonly place: Exclude<Place, 'none'>
  /** A sentence or paragraph each, in the language of the piece. */
  readonly lines: readonly string[]
  readonly at: Date
  /** What was taken out and put in. Empty for changes of earlier versions: their own pages show it. */
  readonly redline: readonly ReaderChange[]
  /** The earlier version whose page shows the change; null: it is this one. */
  readonly version: number | null
  /** The change whose note this one takes the place of. */
  readonly replaces: { readonly n: number; readonly at: Date } | null
}

/** The same as cards, feeds and JSON-LD carry it. Frozen with the publication. */
export type HeadChange = Pick<ArticleChange, 'n' | 'kind'> & {
  /** ISO 8601. */
  readonly at: string
  readonly text: string
}

/** For what is read without seeing the note: a retracted piece is never passed on as if it stood. */
export const isRetracted = (changes: readonly Pick<ArticleChange, 'kind'>[]): boolean =>
  changes.some(({ kind }) => kind === 'retraction')
