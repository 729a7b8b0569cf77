'use client'

import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { StateWord } from '@/components/ui/state-word'
import { toast } from '@/components/ui/toast'
import { isOtherScript, type StandInOnScreen } from '@/newsroom/disclaimers/stand-in-on-screen'
import type { Result } from '@/newsroom/result'
import { useRefusalWords } from './refusal-words'
import type { StandInActions } from './stand-in-actions'

type Props = {
  readonly standIn: StandInOnScreen
  /** Null for those who may only read. */
  readonly actions: StandInActions | null
}

/** One language in the place of another: what readers get, on whose word, and what can be done about it. */
export function StandInLine({ standIn, actions }: Props) {
  const t = useTranslations('disclaimers.standIns')
  const languages = useTranslations('disclaimers.languages')
  const { sentence } = useRefusalWords()
  const [isBusy, startWork] = useTransition()
  const { id, writtenBy, approvedBy } = standIn
  const pair = { locale: languages(standIn.locale), standIn: languages(standIn.standIn) }
  const work = (what: () => Promise<Result<unknown>>, said: 'approved' | 'ended') =>
    startWork(async () => {
      const result = await what()
      toast(result.ok ? { text: t(said, pair) } : { text: sentence(result.refusal), tone: 'stop' })
    })
  return (
    <div className="flex flex-col gap-1">
      <p>{t('line', pair)}</p>
      {isOtherScript(standIn) ? <p className="text-14 font-medium text-amber">{t('otherScript', pair)}</p> : null}
      <p className="text-14 text-muted">
        {approvedBy === null ? <StateWord tone="amber">{t('waits')}</StateWord> : null}{' '}
        {approvedBy === null ? t('by', { name: writtenBy }) : t('byTwo', { name: writtenBy, second: approvedBy })}
      </p>
      {actions ? (
        <div className="flex flex-wrap gap-3">
          {standIn.mayApprove ? (
            <Button
              variant="primary"
              size="small"
              isPending={isBusy}
              aria-label={t('approveIt', pair)}
              onPress={() => work(() => actions.approve({ standInId: id }), 'approved')}
            >
              {t('approve')}
            </Button>
          ) : null}
          <Button
            size="small"
            isDisabled={isBusy}
            aria-label={t('endIt', pair)}
            onPress={() => work(() => actions.end({ standInId: id }), 'ended')}
          >
            {t('end')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
