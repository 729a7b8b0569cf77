import type { StageName } from '@/newsroom/workflow/at-hand'
import type { ReviewPlan, Stage } from '@/newsroom/workflow/routes'

/** States that have one column of the board; review has a column for each of its stages. */
export const WHOLE_STATES = ['draft', 'sent_back', 'approved', 'scheduled', 'publish_failed', 'published'] as const
type WholeState = (typeof WHOLE_STATES)[number]

/** A column of the board: a state, or a stage of the review. */
export type Column =
  | { readonly state: WholeState; readonly stage: null }
  | { readonly state: 'in_review'; readonly stage: StageName }

const STAGE = 'in_review:'

/** `draft`, `in_review:review_2`: how lists, drops and requests name a column. */
export const keyOf = ({ state, stage }: Column): string => (stage === null ? state : STAGE + stage.key)

/** The way back; null for what names no column. */
export const readColumn = (key: string): Column | null =>
  key.startsWith(STAGE) ? atStage({ key: key.slice(STAGE.length) }) : columnOf(key)

/** The column of a whole state; null: it is not on the board, or its stage has to be named. */
export const columnOf = (state: string): Column | null => {
  const whole = WHOLE_STATES.find((known) => known === state)
  return whole ? { state: whole, stage: null } : null
}

export const atStage = ({ key, names }: StageName): Column => ({
  state: 'in_review',
  stage: names ? { key, names } : { key },
})

/** All columns, in the order a piece passes them. */
export const columnsOf = (stages: readonly StageName[]): readonly Column[] => {
  const [draft, ...later] = WHOLE_STATES
  const whole = (state: WholeState): Column => ({ state, stage: null })
  return [whole(draft), ...stages.map(atStage), ...later.map(whole)]
}

const RANK = { review: 0, proof: 2, decision: 3 } as const satisfies Record<Stage['kind'], number>

/** Legal reads what reviewers have passed. */
const rankOf = ({ kind, role }: Stage): number => (kind === 'review' && role === 'legal' ? 1 : RANK[kind])

/** The stages of these plans, each once: reviews, legal, proofs, decisions; among equals as the plans have them. */
export const stagesOf = (plans: readonly ReviewPlan[]): readonly Stage[] => {
  const placed = plans.flatMap(({ stages }) => stages.map((stage, index) => ({ stage, rank: rankOf(stage), index })))
  const stages = placed.toSorted((a, b) => a.rank - b.rank || a.index - b.index).map(({ stage }) => stage)
  return stages.filter(({ key }, index) => stages.findIndex((other) => other.key === key) === index)
}
