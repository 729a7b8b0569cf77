import type { Origins, Texts } from '@/newsroom/disclaimers/on-screen'
import type { Result } from '@/newsroom/result'

/** Days are written `2027-01-31`, in the viewer's zone; empty means none. */
export type DraftSaid = {
  readonly templateId: string
  readonly texts: Texts
  readonly origins: Origins
  readonly changeNote: string
  readonly startsOn: string
  readonly endsOn: string
  /** ISO time the draft was last written, as this screen knows it. */
  readonly basedOn: string | null
}

export type DraftKept = { readonly versionId: string; readonly n: number; readonly writtenAt: Date }

export type VersionActions = {
  readonly write: (said: DraftSaid) => Promise<Result<DraftKept>>
  readonly submit: (input: { versionId: string }) => Promise<Result<unknown>>
  readonly giveBack: (input: { versionId: string; note: string }) => Promise<Result<unknown>>
  readonly approve: (input: { versionId: string; seen: string }) => Promise<Result<unknown>>
}
