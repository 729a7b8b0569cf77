import { type Issue, stop, warn } from '@/newsroom/issue'
import type { LeftAtHand, LiftedAtHand } from './at-hand'

type Decided = {
  readonly left: readonly LeftAtHand[]
  readonly lifted: readonly LiftedAtHand[]
  /** How much it weighs that nobody has decided yet: little while the piece is written. */
  readonly level: Issue['level']
}

const issueOf = { stop, warn }

/** A notice that stands in the copy by somebody's decision is told with their name: whoever approves should know of it. */
const asLeft = (issue: Issue, left: readonly LeftAtHand[]): Issue => {
  const decided = issue.key === 'noticeTyped' ? left.find(({ at }) => at === issue.at) : undefined
  return decided ? warn('copy', 'noticeLeft', { at: decided.at, values: { by: decided.by } }) : issue
}

/** What the preflight found, with what people decided about notices in the copy, and what they have not decided yet. */
export const liftIssues = (found: readonly Issue[], { left, lifted, level }: Decided): readonly Issue[] => [
  ...found.map((issue) => asLeft(issue, left)),
  ...(lifted.length === 0
    ? []
    : [issueOf[level]('disclaimers.lifted', 'noticeUndecided', { values: { count: lifted.length } })]),
]
