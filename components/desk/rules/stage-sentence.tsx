'use client'

import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import type { Stage } from '@/newsroom/workflow/routes'

/** What a stage says beside who takes it. Null: it does not say so. */
export type StageSlots = {
  readonly stage: ReactNode
  readonly kind: ReactNode
  readonly role: ReactNode
  readonly opinion: ReactNode | null
  readonly checks: ReactNode | null
  readonly hours: ReactNode | null
  readonly guest: ReactNode | null
}

const CLAUSES = ['opinion', 'checks', 'hours', 'guest'] as const

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

/** The same to read. */
export const useStageReading = () => {
  const t = useTranslations('rules')
  const checks = useChecksInWords()
  return (stage: Stage, name: string): StageSlots => ({
    stage: <strong className="font-semibold">{name}</strong>,
    kind: t(`does.${stage.kind}`),
    role: t(`by.${stage.role}`),
    opinion: stage.opinionMin === 0 ? null : t('stage.characters', { count: stage.opinionMin }),
    checks: stage.checks.length === 0 ? null : checks(stage.checks),
    hours: stage.hours === null ? null : t('stage.hoursLong', { count: stage.hours }),
    guest: stage.guest ? t('stage.outside') : null,
  })
}
