import type { BookThing } from '@/newsroom/notifications/book-thing'
import type { NamedTemplate } from './template-name'

/** What can wait about a template, or of the house itself. */
export type WaitingThing = BookThing | 'reissue' | 'declaration' | 'grades'

/** Something that waits for the second person who looks. */
export type WaitingLine = {
  readonly thing: WaitingThing
  /** Of the version, the rule, the stand-in, the loosening, the reissue, the declaration or the table of grades. */
  readonly id: string
  /** Null: it is about the house, not about a template. */
  readonly template: (NamedTemplate & { readonly key: string }) | null
  /** Whoever wrote it or asked for it; null in rules the house came with. */
  readonly by: string | null
  /** Since when. */
  readonly at: Date
}

/** The longest waiting first, and how many there are in all. */
export type WaitsForYou = { readonly lines: readonly WaitingLine[]; readonly count: number }

export const NOTHING_WAITS: WaitsForYou = { lines: [], count: 0 }
