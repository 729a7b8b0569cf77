'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { StateWord } from '@/components/ui/state-word'
import { toast } from '@/components/ui/toast'
import type { RuleOnScreen } from '@/newsroom/disclaimers/on-screen'
import type { Refusal, Result } from '@/newsroom/result'
import { useRefusalWords } from './refusal-words'
import type { RuleActions } from './rule-actions'

export type RuleEndReviewProps = {
  readonly ruleId: string
  readonly asked: NonNullable<RuleOnScreen['endAsked']>
  readonly actions: Pick<RuleActions, 'approveEnd' | 'keep'>
}

/** Somebody wants the rule to end: a second person agrees, or anybody who keeps disclaimers lets it stay. */
export function RuleEndReview({ ruleId, asked, actions }: RuleEndReviewProps) {
  const t = useTranslations('disclaimers.rule')
  const { sentence } = useRefusalWords()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, startWork] = useTransition()
  const work = (what: () => Promise<Result<unknown>>, said: 'ended' | 'kept') =>
    startWork(async () => {
      const result = await what()
      setRefusal(result.ok ? null : result.refusal)
      if (result.ok) toast({ text: t(said) })
    })
  return (
    <div className="flex flex-col gap-2 border-l-2 border-amber pl-3">
      <p className="text-14">
        <StateWord tone="amber">{t('endWaits', { name: asked.by })}</StateWord>{' '}
        <span className="text-muted">{t('endHint')}</span>
      </p>
      {refusal ? (
        <p role="alert" className="text-14 text-vermilion">
          {sentence(refusal)}
        </p>
      ) : null}
      <div className="flex flex-wrap items-start gap-3">
        {asked.mayApprove ? (
          <Button
            variant="primary"
            size="small"
            isPending={isBusy}
            onPress={() => work(() => actions.approveEnd({ ruleId }), 'ended')}
          >
            {t('approveEnd')}
          </Button>
        ) : null}
        <Button size="small" isDisabled={isBusy} onPress={() => work(() => actions.keep({ ruleId }), 'kept')}>
          {t('keep')}
        </Button>
      </div>
    </div>
  )
}
