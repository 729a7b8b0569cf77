'use client'

import { useTranslations } from 'next-intl'
import { useAct } from '@/components/desk/rules/use-act'
import { Button } from '@/components/ui/button'
import type { Acknowledgement, NoticeRights } from '@/newsroom/disclaimers/at-hand'
import { useTemplateName } from '../use-template-name'
import type { NoticeActs } from './notice-acts'
import { Refused } from './refused'

type Props = {
  readonly reading: Acknowledgement
  readonly rights: NoticeRights
  readonly acts: NoticeActs
}

/** Whether a writer of the piece has read the notice, and their one press that says so. */
export function ReadingLine({ reading: { by, template: called, versionId }, rights, acts }: Props) {
  const t = useTranslations('disclaimers.piece')
  const template = useTemplateName()(called)
  const { isPending, no, act } = useAct()
  if (by !== null) return <p className="text-14 text-muted">{t('readBy', { name: by })}</p>
  return (
    <div className="flex flex-col items-start gap-1">
      <p className="text-14 text-vermilion">{t('unread')}</p>
      {rights.mayAcknowledge ? (
        <Button
          size="text"
          isDisabled={isPending}
          aria-label={t('acknowledgeIt', { template })}
          onPress={() =>
            act(
              () => acts.acknowledge(versionId),
              () => undefined,
            )
          }
        >
          {t('acknowledge')}
        </Button>
      ) : null}
      <Refused no={no} />
    </div>
  )
}
