import type { ReviewPlan, Stage } from '@/newsroom/workflow/routes'
import type { State } from '@/newsroom/workflow/states'

/** States that have one column of the board; review has a column for each of its stages. */
export const WHOLE_STATES = ['draft', 'sent_back', 'approved', 'scheduled', 'publish_failed', 'published'] as const
type WholeState = (typeof WHOLE_STATES)[number]

/** A column of the board: a state, or a stage of the review. */
export type Column =
  | { readonly state: WholeState; readonly stage: null }
  | { readonly state: 'in_review'; readonly stage: string }

const STAGE = 'in_review:'

/** `draft`, `in_review:review_2`: how addresses, lists and drops name a column. */
export const keyOf = ({ state, stage }: Column): string => (stage === null ? state : STAGE + stage)

/** The way back; null for what names no column. */
export const readColumn = (key: string): Column | null => {
  if (key.startsWith(STAGE)) return columnOf('in_review', key.slice(STAGE.length))
  const state = WHOLE_STATES.find((known) => known === key)
  return state ? { state, stage: null } : null
}

/** Where a piece of this state stands; null: not on the board. */
export const columnOf = (state: State, stage: string | null): Column | null => {
  if (state === 'in_review') return stage ? { state, stage } : null
  const whole = WHOLE_STATES.find((known) => known === state)
  return whole ? { state: whole, stage: null } : null
}

/** All columns, in the order a piece passes them. */
export const columnsOf = (stages: readonly string[]): readonly Column[] => [
  { state: 'draft', stage: null },
  ...stages.map((stage) => ({ state: 'in_review' as const, stage })),
  ...WHOLE_STATES.slice(1).map((state) => ({ state, stage: null })),
]

const RANK = { review: 0, proof: 2, decision: 3 } as const satisfies Record<Stage['kind'], number>

/** Legal reads what reviewers have passed. */
const rankOf = ({ kind, role }: Stage): number => (kind === 'review' && role === 'legal' ? 1 : RANK[kind])

/** The stages of these plans, each once: reviews, legal, proofs, decisions; among equals as the plans have them. */
export const stagesOf = (plans: readonly ReviewPlan[]): readonly string[] => {
  const placed = plans.flatMap(({ stages }) => stages.map((stage, index) => ({ key: stage.key, rank: rankOf(stage), index })))
  const ordered = placed.toSorted((a, b) => a.rank - b.rank || a.index - b.index)
  return [...new Set(ordered.map(({ key }) => key))]
}
