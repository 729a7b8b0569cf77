import type { Matched } from './evaluate'
import type { TemplateNames } from './template-name'

/**
 * What became of a template some rule or person asked for: the piece carries it; it ought to and cannot, for want of a
 * wording or a value; or why it does not.
 */
export const OUTCOMES = ['shown', 'blocked', 'forbidden', 'waived', 'dropped', 'outranked'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** How strongly it is asked for. `add`: by hand. */
export type Asking = 'require' | 'suggest' | 'add'

/** One line of the explanation: a template, what became of it and by whose doing. */
export type Explained = {
  readonly templateId: string
  readonly key: string
  readonly name: string
  /** Absent in traces from before templates had names in languages. */
  readonly names?: TemplateNames
  readonly outcome: Outcome
  readonly asking: Asking
  /** The rule that asks; null: a person did. */
  readonly ruleId: string | null
  readonly facts: readonly Matched[]
  /**
   * What took it away: the id of the rule that forbids it, of the person who left it out, or the key of the template
   * that stands in its place. Null: nothing did.
   */
  readonly against: string | null
  /** Rules that forbid it and were not strong enough. */
  readonly overruled: readonly string[]
}
