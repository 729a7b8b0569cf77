import type { GradeCell } from './below-usual'
import type { GradeTable } from './grade-table'
import type { TableState } from './table-state'

export type Signed = { readonly by: string; readonly at: Date }

/** A table somebody wrote, and what became of it. */
export type GradeTableLine = GradeTable & {
  readonly id: string
  readonly note: string
  readonly effectiveFrom: Date
  readonly state: TableState
  /** Where it says less than the usual table. */
  readonly below: readonly GradeCell[]
  readonly written: Signed
  readonly agreed: Signed | null
  readonly returned: Signed | null
  readonly mayAgree: boolean
}

export type GradeTablePage = {
  readonly inForce: GradeTable
  /** Newest first. */
  readonly lines: readonly GradeTableLine[]
  /** In which the days of the house are reckoned. */
  readonly zone: string
  /** Names of those who answer for the law of the notices about AI. */
  readonly law: readonly string[]
  readonly mayWrite: boolean
  readonly next: string | null
}
