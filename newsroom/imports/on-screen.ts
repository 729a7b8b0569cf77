import type { Issue } from '@/newsroom/issue'
import type { PieceFault } from './fault'
import type { Outcome } from './outcomes'
import type { FileFault } from './read-file'
import type { TypedInFile } from './typed-in-file'

/** One piece of a file as lists show it. */
export type ImportLine = {
  readonly n: number
  readonly headline: string
  /** Null while it waits. */
  readonly outcome: Outcome | null
  readonly faults: readonly PieceFault[]
  readonly held: readonly Issue[]
  /** The story it came to be, or changed, or already is; null for those who may not read it. */
  readonly storyId: string | null
  /** In a trial run: a notice that stands in its text. */
  readonly typed?: TypedInFile | null
}

/** What taking a file in would do. */
export type TrialRun =
  | { readonly ok: true; readonly lines: readonly ImportLine[] }
  | { readonly ok: false; readonly fault: FileFault }

export type ImportCounts = Readonly<Record<Outcome, number>>

export type ImportEntry = {
  readonly id: string
  readonly fileName: string
  readonly desk: string
  readonly at: Date
  readonly doneAt: Date | null
  readonly size: number
  readonly counts: ImportCounts
}

export type ImportPage = {
  readonly entry: ImportEntry
  readonly lines: readonly ImportLine[]
  readonly next: string | null
}
