'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { RuleOnScreen } from '@/newsroom/disclaimers/on-screen'
import type { Refusal, Result } from '@/newsroom/result'
import { useRefusalWords } from './refusal-words'
import { ReturnRule } from './return-rule'
import type { RuleActions } from './rule-actions'

export type RuleReviewProps = {
  readonly rule: RuleOnScreen
  readonly actions: Pick<RuleActions, 'approve' | 'giveBack'>
}

/** What a second person can do about a rule that waits: approve it as it stands here, or return it. */
export function RuleReview({ rule, actions }: RuleReviewProps) {
  const t = useTranslations('disclaimers.rule')
  const { sentence } = useRefusalWords()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, startWork] = useTransition()
  const work = (what: () => Promise<Result<unknown>>, said: 'approveDone' | 'returnDone') =>
    startWork(async () => {
      const result = await what()
      setRefusal(result.ok ? null : result.refusal)
      if (result.ok) toast({ text: t(said) })
    })
  const approve = () => actions.approve({ ruleId: rule.id, seen: rule.writtenAt.toISOString() })
  const waits = rule.onlyLegalOwner ? t(rule.waitsForNobody ? 'waitsForNobody' : 'waitsForOwner') : t('waits')
  return (
    <div className="flex flex-col gap-2 border-l-2 border-amber pl-3">
      <p className="text-14 text-muted">
        {rule.writtenBy ? `${t('by', { name: rule.writtenBy })} · ` : null}
        {rule.mayApprove ? t('approveHint') : waits}
      </p>
      {refusal ? (
        <p role="alert" className="text-14 text-vermilion">
          {sentence(refusal)}
        </p>
      ) : null}
      <div className="flex flex-wrap items-start gap-3">
        {rule.mayApprove ? (
          <Button variant="primary" size="small" isPending={isBusy} onPress={() => work(approve, 'approveDone')}>
            {t('approve')}
          </Button>
        ) : null}
        <ReturnRule
          isBusy={isBusy}
          onReturn={(note) => work(() => actions.giveBack({ ruleId: rule.id, note }), 'returnDone')}
        />
      </div>
    </div>
  )
}
