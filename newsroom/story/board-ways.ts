import type { Actor } from '@/newsroom/people/actor'
import type { Answers } from '@/newsroom/workflow/asks'
import type { Choices, EditionMoves, Outline } from '@/newsroom/workflow/at-hand'
import { type Because, decide } from '@/newsroom/workflow/decide'
import type { EditionFacts } from '@/newsroom/workflow/edition-facts'
import { type ReviewPlan, type Stage, stageAfter } from '@/newsroom/workflow/routes'
import type { State } from '@/newsroom/workflow/states'
import { MOVE_NAMES, type MoveName, specOf } from '@/newsroom/workflow/table'
import { atStage, type Column, columnOf, keyOf } from './board'

/** A move that leads from where a piece stands to a column, with the answer the column itself gives. */
export type Way = {
  readonly move: MoveName
  readonly to: Column
  readonly prefilled: Answers
  /** Why this person may not; null: they may, once nothing is in the way. */
  readonly because: Because | null
}

/** What a card of the board can do: the ways out of its column, and what their dialogs need. */
export type CardMoves = {
  readonly edition: EditionMoves
  readonly outline: Outline
  readonly choices: Choices
  readonly ways: readonly Way[]
}

/** A piece, and the plan it is reviewed by or would be. */
type Standing = { readonly state: State; readonly stage: string | null; readonly plan: ReviewPlan }

const earlier = ({ stages }: ReviewPlan, stage: string | null): readonly Stage[] =>
  stages.slice(
    0,
    stages.findIndex(({ key }) => key === stage),
  )

const next = (plan: ReviewPlan, stage: string | null): readonly Stage[] =>
  [stage === null ? null : stageAfter(plan, stage)].filter((found) => found !== null)

/** Moves that lead to a stage of the review, and to which. */
const INTO_REVIEW: Partial<Readonly<Record<MoveName, (standing: Standing) => readonly Stage[]>>> = {
  file: ({ plan }) => [plan.stages[0]],
  pass: ({ plan, stage }) => next(plan, stage),
  handBack: ({ plan, stage }) => earlier(plan, stage),
}

const columnsReached = (move: MoveName, standing: Standing): readonly Column[] =>
  INTO_REVIEW[move]?.(standing).map(atStage) ?? [columnOf(specOf(move).to)].filter((column) => column !== null)

/** The stage a piece is handed back to is where it is put down. */
const answeredBy = (move: MoveName, { stage }: Column): Answers =>
  specOf(move).asks.stage && stage ? { stage: stage.key } : {}

const isForPeople = (move: MoveName): boolean => !specOf(move).who.every((who) => who === 'system')

/** Every way of the table from where a piece stands to a column, and whether this person may take it. */
export const waysFor = (actor: Actor, facts: EditionFacts, plan: ReviewPlan, now: Date): readonly Way[] => {
  const standing = { state: facts.state, stage: facts.stage?.key ?? null, plan }
  const moves = MOVE_NAMES.filter((move) => isForPeople(move) && specOf(move).from.includes(facts.state))
  return moves.flatMap((move) => {
    const decision = decide(move, actor, facts, now)
    const because = decision.kind === 'forbidden' ? decision.because : null
    return columnsReached(move, standing).map((to) => ({ move, to, prefilled: answeredBy(move, to), because }))
  })
}

/** What a drop on this column would do: the way that is open, else one that is closed to this person, else nothing. */
export const wayTo = (ways: readonly Way[], column: string): Way | null => {
  const leading = ways.filter(({ to }) => keyOf(to) === column)
  return leading.find(({ because }) => because === null) ?? leading[0] ?? null
}
