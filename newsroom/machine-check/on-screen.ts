import type { OnFailure } from './check'
import type { TermChange } from './compare-terms'
import type { Term } from './term'

/** A list in the book of lists. */
export type ListOnScreen = {
  readonly id: string
  readonly name: string
  /** The version in force. */
  readonly inForce: { readonly n: number; readonly terms: number; readonly approvedAt: Date } | null
  /** A draft is written and waits. */
  readonly draft: { readonly n: number; readonly writtenBy: string } | null
}

export type TermBook = { readonly lists: readonly ListOnScreen[]; readonly machineFailure: OnFailure }

export type TermVersion = {
  readonly n: number
  readonly changeNote: string
  readonly writtenBy: string
  readonly writtenAt: Date
  readonly approvedBy: string
  readonly approvedAt: Date
  readonly contentHash: string
}

export type TermDraft = {
  readonly versionId: string
  readonly n: number
  readonly terms: readonly Term[]
  readonly changeNote: string
  readonly writtenBy: string
  readonly writtenAt: Date
  /** Of the terms as they are; an approval names it. */
  readonly hash: string
  /** Against the version in force. */
  readonly changes: readonly TermChange[]
  /** This person had no hand in it. */
  readonly mayApprove: boolean
}

/** One list with all there is to know of it. */
export type TermPage = {
  readonly id: string
  readonly name: string
  readonly terms: readonly Term[]
  /** Approved, newest first: the first is in force. */
  readonly versions: readonly TermVersion[]
  readonly draft: TermDraft | null
}
