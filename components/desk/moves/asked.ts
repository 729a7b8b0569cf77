import type { Answers, Ask } from '@/newsroom/workflow/asks'
import type { Choices } from '@/newsroom/workflow/at-hand'

/** Questions that only make sense after a certain answer, or where there is something to choose. */
const WHEN: Partial<Readonly<Record<Ask['name'], (answers: Answers, choices: Choices) => boolean>>> = {
  redirectTo: ({ response }) => response === 'redirect',
  blockedBy: ({ response }) => response === 'legal',
  reviewer: (_, { reviewers }) => reviewers.length > 1,
  checks: (_, { stage }) => (stage?.checks.length ?? 0) > 0,
}

export const askedNow = (asks: readonly Ask[], answers: Answers, choices: Choices): readonly Ask[] =>
  asks.filter(({ name }) => WHEN[name]?.(answers, choices) ?? true)

const isSaid = (answer: Answers[Ask['name']]): boolean =>
  typeof answer === 'string' ? answer.trim() !== '' : answer !== undefined

/** May the dialog be sent? The gate asks again in any case. */
export const isAnswered =
  (answers: Answers) =>
  ({ name, required }: Ask): boolean =>
    !required || isSaid(answers[name])
