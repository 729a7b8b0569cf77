import type { OnFailure } from '@/newsroom/machine-check/check'
import type { Term } from '@/newsroom/machine-check/term'
import type { Result } from '@/newsroom/result'

/** A term as a form has it: days are written `2027-01-31`, in the viewer's zone; empty means none. */
export type TermSaid = Omit<Term, 'validFrom' | 'validTo'> & { readonly startsOn: string; readonly endsOn: string }

export type TermsSaid = {
  readonly listId: string
  readonly terms: readonly TermSaid[]
  readonly changeNote: string
  /** ISO time the draft was last written, as this screen knows it; null: there is none yet. */
  readonly basedOn: string | null
}

type Approval = { readonly listId: string; readonly versionId: string; readonly seen: string }

/** What the screens of lists can do: server actions, handed in by the pages. */
export type TermActions = {
  readonly addList: (input: { readonly name: string }) => Promise<Result<{ readonly listId: string }>>
  readonly write: (said: TermsSaid) => Promise<Result<unknown>>
  readonly approve: (input: Approval) => Promise<Result<unknown>>
  readonly setFailure: (input: { readonly machineFailure: OnFailure }) => Promise<Result<unknown>>
}
