import { contextOf } from './context-of'
import type { Findings } from './find-repairs'
import type { Repair } from './repair'
import type { Verdict } from './verdict'

/** A repair as it is shown to somebody who decides about it. */
export type ProposedRepair = Repair & { readonly before: string; readonly behind: string }

/** What is proposed for a text: `hash` says for which. */
export type Proposed = {
  readonly hash: string
  readonly verdict: Verdict
  readonly repairs: readonly ProposedRepair[]
}

export const proposed = (hash: string, lines: readonly string[], { verdict, repairs }: Findings): Proposed => ({
  hash,
  verdict,
  repairs: repairs.map((repair) => ({ ...repair, ...contextOf(lines[repair.line] ?? '', repair) })),
})
