'use client'

import { useTranslations } from 'next-intl'
import type { RuleOnScreen } from '@/newsroom/disclaimers/on-screen'
import type { RuleActions } from './rule-actions'
import { SecondWord } from './second-word'

export type RuleEndReviewProps = {
  readonly ruleId: string
  readonly asked: NonNullable<RuleOnScreen['endAsked']>
  readonly actions: Pick<RuleActions, 'approveEnd' | 'keep'>
}

/** Somebody wants the rule to end: a second person agrees, or anybody who keeps disclaimers lets it stay. */
export function RuleEndReview({ ruleId, asked, actions }: RuleEndReviewProps) {
  const t = useTranslations('disclaimers.rule')
  const words = {
    ...{ waits: t('endWaits', { name: asked.by }), hint: t('endHint') },
    ...{ agree: t('approveEnd'), keep: t('keep'), agreed: t('ended'), kept: t('kept') },
  }
  return (
    <SecondWord
      words={words}
      mayAgree={asked.mayApprove}
      onAgree={() => actions.approveEnd({ ruleId })}
      onKeep={() => actions.keep({ ruleId })}
    />
  )
}
