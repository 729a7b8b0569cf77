import type { Condition } from '@/newsroom/disclaimers/condition'
import type { Effect, Placement } from '@/newsroom/disclaimers/kinds'
import type { RulePreview } from '@/newsroom/disclaimers/preview/on-screen'
import type { Result } from '@/newsroom/result'
import type { Jurisdiction } from '@/newsroom/story/jurisdictions'

export type RuleSaid = {
  readonly effect: Effect
  readonly when: Condition
  readonly jurisdictions: readonly Jurisdiction[]
  readonly placement: Placement | null
  readonly priority: number
  readonly endsOn: string
}

/** Days are written `2027-01-31`, in the viewer's zone; empty means none. */
export type RuleActions = {
  readonly add: (input: RuleSaid & { templateId: string; startsOn: string }) => Promise<Result<unknown>>
  readonly approve: (input: { ruleId: string; seen: string }) => Promise<Result<unknown>>
  readonly giveBack: (input: { ruleId: string; note: string }) => Promise<Result<unknown>>
  readonly change: (input: RuleSaid & { ruleId: string }) => Promise<Result<unknown>>
  /** Changes nothing. `ruleId` null: a new one. */
  readonly preview: (
    input: RuleSaid & { templateId: string; ruleId: string | null; startsOn: string },
  ) => Promise<Result<RulePreview>>
  /** Ends it, or asks a second person where that takes one. */
  readonly end: (input: { ruleId: string }) => Promise<Result<unknown>>
  readonly approveEnd: (input: { ruleId: string }) => Promise<Result<unknown>>
  readonly keep: (input: { ruleId: string }) => Promise<Result<unknown>>
}
