import type { Found } from './finding'
import type { FindingState } from './levels'

/** What a person said to a finding, or that nobody has yet. */
export type Settled = {
  readonly state: FindingState
  readonly reason: string
  readonly settledBy: string | null
  /** Name of whoever settled it. */
  readonly by: string | null
  readonly settledAt: Date | null
}

export const OPEN: Settled = { state: 'open', reason: '', settledBy: null, by: null, settledAt: null }

/** A finding as it stands: fresh from the machine, or kept with what a person said to it. */
export type Finding = Found &
  Settled & {
    /** The list it names; null where the rule is the machine's own. */
    readonly list: { readonly name: string; readonly n: number } | null
  }

/** `not_run`: the engine broke, and nobody knows whether the text is clean. */
export type Check = { readonly state: 'done' | 'not_run'; readonly findings: readonly Finding[] }

/** What the house does while the machine cannot check. */
export const ON_FAILURE = ['stop', 'warn'] as const
export type OnFailure = (typeof ON_FAILURE)[number]
