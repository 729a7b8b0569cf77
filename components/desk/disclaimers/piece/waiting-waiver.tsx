'use client'

import { useTranslations } from 'next-intl'
import { useAct } from '@/components/desk/rules/use-act'
import { Button } from '@/components/ui/button'
import type { ChoiceAtHand, NoticeRights } from '@/newsroom/disclaimers/at-hand'
import { useTemplateName } from '../use-template-name'
import type { NoticeActs } from './notice-acts'
import { Refused } from './refused'

export type WaitingWaiverProps = {
  readonly waiver: ChoiceAtHand
  readonly rights: NoticeRights
  readonly acts: NoticeActs
}

/** A waiver that waits for a second person: who asks and why, and for that person the two answers. */
export function WaitingWaiver({ waiver, rights, acts }: WaitingWaiverProps) {
  const t = useTranslations('disclaimers.piece')
  const { isPending, no, act } = useAct()
  const { id, by, byId, reason } = waiver
  const template = useTemplateName()(waiver.template)
  const mayAgree = rights.mayApprove && byId !== rights.personId
  const answer = (work: NoticeActs['approve']) => () =>
    act(
      () => work(id),
      () => undefined,
    )
  return (
    <div className="flex flex-col items-start gap-1 border-l-2 border-amber pl-3 text-14">
      <p className="font-medium text-amber">{t('waits')}</p>
      <p>{t('asks', { name: by, reason })}</p>
      {mayAgree ? (
        <div className="flex flex-wrap gap-2">
          <Button
            size="small"
            isDisabled={isPending}
            aria-label={t('agreeTo', { template })}
            onPress={answer(acts.approve)}
          >
            {t('agree')}
          </Button>
          <Button
            size="small"
            isDisabled={isPending}
            aria-label={t('declineIt', { template })}
            onPress={answer(acts.takeBack)}
          >
            {t('decline')}
          </Button>
        </div>
      ) : null}
      {rights.mayChoose && !mayAgree ? (
        <Button
          size="text"
          isDisabled={isPending}
          aria-label={t('takeBackIt', { template })}
          onPress={answer(acts.takeBack)}
        >
          {t('takeBack')}
        </Button>
      ) : null}
      <Refused no={no} />
    </div>
  )
}
