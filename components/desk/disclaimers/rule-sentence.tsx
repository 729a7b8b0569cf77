'use client'

import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import type { Clause, FactClause } from '@/newsroom/disclaimers/condition-sentence'

export type SentenceSlots = {
  /** The values of one clause: words to read, or a choice to make. */
  readonly values: (clause: FactClause) => ReactNode
  readonly template: ReactNode
  readonly placement: ReactNode
  /** Follows the last clause, e.g. the offer of another one. */
  readonly after?: ReactNode
}

const nameOf = (clause: Clause): string =>
  clause.kind === 'fact' ? `${clause.fact} ${clause.is} ${clause.values.join()}` : clause.clauses.map(nameOf).join()

function Clauses({ clause, values }: { readonly clause: Clause; readonly values: SentenceSlots['values'] }) {
  const t = useTranslations('disclaimers.rule')
  if (clause.kind === 'fact')
    return t.rich(`${clause.is ? 'is' : 'isNot'}.${clause.fact}`, { values: () => values(clause) })
  return clause.clauses.map((part, at) => (
    <Fragment key={nameOf(part)}>
      {at > 0 ? t(clause.kind) : null}
      {part.kind === 'fact' ? null : '('}
      <Clauses clause={part} values={values} />
      {part.kind === 'fact' ? null : ')'}
    </Fragment>
  ))
}

/** A rule as a sentence of the interface's language; what stands in it is the caller's business. */
export function RuleSentence({ clause, slots }: { readonly clause: Clause; readonly slots: SentenceSlots }) {
  const t = useTranslations('disclaimers.rule')
  const isEvery = clause.kind === 'and' && clause.clauses.length === 0 && slots.after === undefined
  return t.rich(isEvery ? 'every' : 'sentence', {
    conditions: () => (
      <>
        <Clauses clause={clause} values={slots.values} />
        {slots.after}
      </>
    ),
    template: () => slots.template,
    placement: () => slots.placement,
  })
}
