'use client'

import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { isFlag } from '@/newsroom/disclaimers/condition'
import type { Clause, FactClause } from '@/newsroom/disclaimers/condition-sentence'
import type { Effect } from '@/newsroom/disclaimers/kinds'

export type SentenceSlots = {
  /** The values of one clause: words to read, or a choice to make. */
  readonly values: (clause: FactClause) => ReactNode
  readonly effect: ReactNode
  readonly template: ReactNode
  readonly placement: ReactNode
  /** Follows the last clause, e.g. the offer of another one. */
  readonly after?: ReactNode
}

const nameOf = (clause: Clause): string => (clause.kind === 'fact' ? clause.fact : clause.kind)

/** Keys that stay while the words of a clause are chosen anew: what it is about, and the how manyth of its kind. */
const keyed = (clauses: readonly Clause[]) =>
  clauses.map((clause, at) => {
    const alike = clauses.slice(0, at).filter((other) => nameOf(other) === nameOf(clause)).length
    return { clause, key: `${nameOf(clause)} ${alike}`, isFirst: at === 0 }
  })

function Clauses({ clause, values }: { readonly clause: Clause; readonly values: SentenceSlots['values'] }) {
  const t = useTranslations('disclaimers.rule')
  if (clause.kind === 'fact') {
    if (isFlag(clause.fact)) return values(clause)
    return t.rich(`${clause.is ? 'is' : 'isNot'}.${clause.fact}`, { values: () => values(clause) })
  }
  return keyed(clause.clauses).map(({ clause: part, key, isFirst }) => (
    <Fragment key={key}>
      {isFirst ? null : t(clause.kind)}
      {part.kind === 'fact' ? null : '('}
      <Clauses clause={part} values={values} />
      {part.kind === 'fact' ? null : ')'}
    </Fragment>
  ))
}

export type RuleSentenceProps = {
  readonly clause: Clause
  /** What the rule does: the sentence is built another way for each. */
  readonly effect: Effect
  readonly slots: SentenceSlots
}

/** A rule as a sentence of the interface's language; what stands in it is the caller's business. */
export function RuleSentence({ clause, effect, slots }: RuleSentenceProps) {
  const t = useTranslations('disclaimers.rule')
  const isEvery = clause.kind === 'and' && clause.clauses.length === 0 && slots.after === undefined
  return t.rich(`${isEvery ? 'every' : 'sentence'}.${effect}`, {
    conditions: () => (
      <>
        <Clauses clause={clause} values={slots.values} />
        {slots.after}
      </>
    ),
    effect: () => slots.effect,
    template: () => slots.template,
    placement: () => slots.placement,
  })
}
