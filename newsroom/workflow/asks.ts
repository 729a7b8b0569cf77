import type { Actor } from '@/newsroom/people/actor'
import type { PlannedTime } from '@/newsroom/time/wall-time'
import type { EditionFacts } from './edition-facts'
import { ASKS, type AskName, type Demand } from './spec'
import { type MoveName, specOf } from './table'
import { isOwn } from './who'

/** A question of a move's dialog, and whether it must be answered by this person. */
export type Ask = { readonly name: AskName; readonly required: boolean }

type Timed = 'publishAt' | 'unpublishAt'
type Plain = Exclude<AskName, Timed | 'checks'>
export type Answers = Partial<Readonly<Record<Plain, string>>> &
  Partial<Readonly<Record<Timed, PlannedTime>>> & {
    /** Checklist item → answer. */
    readonly checks?: Readonly<Record<string, string>>
  }

const isAnswered = (answer: Answers[AskName]): boolean => {
  if (typeof answer === 'string') return answer.trim() !== ''
  return answer !== undefined && Object.keys(answer).length > 0
}

const REQUIRED: Readonly<Record<Demand, (actor: Actor, edition: EditionFacts) => boolean>> = {
  always: () => true,
  optional: () => false,
  unlessOwnDraft: (actor, edition) => !(edition.state === 'draft' && isOwn(actor, edition)),
  nearDue: (_, { dueSoon }) => dueSoon,
  stageAsksWords: (_, { stage }) => (stage?.opinionMin ?? 0) > 0,
  stageAsksChecks: (_, { stage }) => (stage?.checks.length ?? 0) > 0,
}

export const asksOf = (move: MoveName, actor: Actor, edition: EditionFacts): readonly Ask[] => {
  const { asks } = specOf(move)
  return ASKS.flatMap((name) => {
    const demand = asks[name]
    return demand === undefined ? [] : [{ name, required: REQUIRED[demand](actor, edition) }]
  })
}

/** The first question that had to be answered and was not. */
export const unanswered = (
  move: MoveName,
  actor: Actor,
  edition: EditionFacts,
  answers: Answers,
): AskName | undefined =>
  asksOf(move, actor, edition).find((ask) => ask.required && !isAnswered(answers[ask.name]))?.name
