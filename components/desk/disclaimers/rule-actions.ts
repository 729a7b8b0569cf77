import type { Condition } from '@/newsroom/disclaimers/condition'
import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { Result } from '@/newsroom/result'

export type RuleSaid = { readonly when: Condition; readonly placement: Placement | null; readonly priority: number }

/** Days are written `2027-01-31`, in the viewer's zone; empty means none. */
export type RuleActions = {
  readonly add: (input: RuleSaid & { templateId: string; startsOn: string }) => Promise<Result<unknown>>
  readonly change: (input: RuleSaid & { ruleId: string }) => Promise<Result<unknown>>
  readonly end: (input: { ruleId: string }) => Promise<Result<unknown>>
}
