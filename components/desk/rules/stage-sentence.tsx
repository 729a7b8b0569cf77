'use client'

import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'

/** What a stage says beside who takes it. Null: it does not say so. */
export type StageSlots = {
  readonly stage: ReactNode
  readonly kind: ReactNode
  readonly role: ReactNode
  readonly people: ReactNode | null
  readonly needed: ReactNode | null
  readonly opinion: ReactNode | null
  readonly checks: ReactNode | null
  readonly hours: ReactNode | null
  readonly guest: ReactNode | null
}

const CLAUSES = ['people', 'needed', 'opinion', 'checks', 'hours', 'guest'] as const

/** One stage as a sentence; what stands in it, words or choices, is the caller's business. */
export function StageSentence({ slots }: { readonly slots: StageSlots }) {
  const t = useTranslations('rules.stage')
  const said = CLAUSES.filter((clause) => slots[clause] !== null)
  return (
    <>
      {t.rich('line', { stage: () => slots.stage, kind: () => slots.kind, role: () => slots.role })}
      {said.map((clause) => (
        <Fragment key={clause}>
          {t('and')}
          {t.rich(clause, { slot: () => slots[clause] })}
        </Fragment>
      ))}
      {t('end')}
    </>
  )
}
