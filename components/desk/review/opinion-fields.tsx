'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/text-area'
import type { Answers } from '@/newsroom/workflow/asks'
import type { Choices } from '@/newsroom/workflow/at-hand'
import type { Offer } from '@/newsroom/workflow/offers'
import { ChecksField } from '../moves/checks-field'

export type OpinionFieldsProps = {
  /** Null: the piece can only be sent back. */
  readonly verdict: Offer | null
  readonly choices: Choices
  readonly answers: Answers
  readonly onAnswers: (answers: Answers) => void
}

/** What the stage asks its reviewer to answer and to write. */
export function OpinionFields({ verdict, choices: { stage }, answers, onAnswers }: OpinionFieldsProps) {
  const t = useTranslations('moves')
  const least = stage?.opinionMin ?? 0
  const checks = verdict ? (stage?.checks ?? []) : []
  return (
    <div className={`flex flex-col gap-3 ${checks.length === 0 ? '' : 'lg:grid lg:grid-cols-2 lg:gap-x-10'}`}>
      {checks.length === 0 ? null : (
        <ChecksField
          checks={checks}
          value={answers.checks ?? {}}
          onChange={(given) => onAnswers({ ...answers, checks: given })}
        />
      )}
      <TextArea
        label={t(verdict ? 'asks.opinion.label' : 'asks.comment.label')}
        {...(verdict && least > 0 ? { hint: t('review.least', { least }) } : {})}
        value={answers.opinion ?? ''}
        onChange={(opinion) => onAnswers({ ...answers, opinion })}
        rows={2}
        maxLength={4000}
      />
    </div>
  )
}
