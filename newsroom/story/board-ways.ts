import type { Actor } from '@/newsroom/people/actor'
import type { Answers } from '@/newsroom/workflow/asks'
import { type Because, decide } from '@/newsroom/workflow/decide'
import type { EditionFacts } from '@/newsroom/workflow/edition-facts'
import { type ReviewPlan, stageAfter } from '@/newsroom/workflow/routes'
import type { State } from '@/newsroom/workflow/states'
import { MOVE_NAMES, type MoveName, specOf } from '@/newsroom/workflow/table'
import { type Column, columnOf, keyOf } from './board'

/** A move that leads from where a piece stands to a column, with the answer the column itself gives. */
export type Way = {
  readonly move: MoveName
  /** `keyOf` the column. */
  readonly to: string
  readonly prefilled: Answers
  /** Why this person may not; null: they may, once nothing is in the way. */
  readonly because: Because | null
}

/** A piece, and the plan it is reviewed by or would be. */
export type Standing = { readonly state: State; readonly stage: string | null; readonly plan: ReviewPlan }

type Landing = { readonly column: Column | null; readonly prefilled: Answers }

const atStage = (stage: string | undefined, prefilled: Answers = {}): Landing => ({
  column: stage === undefined ? null : { state: 'in_review', stage },
  prefilled,
})

const earlier = (plan: ReviewPlan, stage: string | null) =>
  plan.stages.slice(0, plan.stages.findIndex(({ key }) => key === stage)).map(({ key }) => key)

/** Moves that stay in review lead to another of its columns. */
const AMONG_STAGES: Partial<Readonly<Record<MoveName, (standing: Standing) => readonly Landing[]>>> = {
  file: ({ plan }) => [atStage(plan.stages[0].key)],
  pass: ({ plan, stage }) => [atStage(stage === null ? undefined : stageAfter(plan, stage)?.key)],
  handBack: ({ plan, stage }) => earlier(plan, stage).map((key) => atStage(key, { stage: key })),
  clearDebt: () => [],
}

const landingsOf = (move: MoveName, standing: Standing): readonly Landing[] => {
  const { to } = specOf(move)
  const among = AMONG_STAGES[move]
  if (among) return among(standing)
  return [{ column: to === 'same' ? null : columnOf(to, null), prefilled: {} }]
}

const isForPeople = (move: MoveName): boolean => !specOf(move).who.every((who) => who === 'system')

/** Every way of the table from here to a column, whoever may take it. */
const waysFrom = (standing: Standing): readonly Omit<Way, 'because'>[] =>
  MOVE_NAMES.filter((move) => isForPeople(move) && specOf(move).from.includes(standing.state)).flatMap((move) =>
    landingsOf(move, standing).flatMap(({ column, prefilled }) =>
      column ? [{ move, to: keyOf(column), prefilled }] : [],
    ),
  )

/** The same, and for each whether this person may: a way is judged about what is on the screen. */
export const waysFor = (actor: Actor, facts: EditionFacts, plan: ReviewPlan, now: Date): readonly Way[] => {
  const shown = { ...facts, shownHash: facts.headHash }
  return waysFrom({ state: facts.state, stage: facts.stage?.key ?? null, plan }).map((way) => {
    const decision = decide(way.move, actor, shown, now)
    return { ...way, because: decision.kind === 'forbidden' ? decision.because : null }
  })
}

/** What a drop on this column would do: the way that is open, else the one that is closed to this person, else nothing. */
export const wayTo = (ways: readonly Way[], column: string): Way | null => {
  const leading = ways.filter(({ to }) => to === column)
  return leading.find(({ because }) => because === null) ?? leading[0] ?? null
}
