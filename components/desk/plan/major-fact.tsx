'use client'

import { useTranslations } from 'next-intl'
import { FaultLine } from '@/components/desk/work/fault-line'
import { Button } from '@/components/ui/button'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { Fact } from './fact'
import type { PlanDeeds } from './plan-deeds'
import { ReasonDialog } from './reason-dialog'
import { useAsked } from './use-asked'

type MajorFactProps = {
  readonly plan: StoryPlan
  readonly deeds: Pick<PlanDeeds, 'flagMajor' | 'clearMajor'>
}

/** A topic that never goes out without review; marking it is quick, taking the mark away is the chief's. */
export function MajorFact({ plan, deeds }: MajorFactProps) {
  const t = useTranslations('work.plan')
  const { asked, ask, deed, close } = useAsked<'clear'>()
  const { storyId, majorTopic, may } = plan
  return (
    <Fact
      label={t('major')}
      action={
        <>
          {!majorTopic && may.hold ? (
            <Button
              size="small"
              variant="bare"
              isPending={deed.isPending}
              onPress={() => deed.run(() => deeds.flagMajor({ storyId }), { text: t('majorMarked') })}
            >
              {t('majorMark')}
            </Button>
          ) : null}
          {majorTopic && may.clearMajor ? (
            <Button size="small" variant="bare" onPress={() => ask('clear')}>
              {t('majorClear')}
            </Button>
          ) : null}
        </>
      }
    >
      {t(majorTopic ? 'majorOn' : 'majorOff')}
      {asked === null ? (
        <FaultLine fault={deed.fault} />
      ) : (
        <ReasonDialog
          title={t('majorClearTitle')}
          lead={t('majorClearLead')}
          deed={deed}
          onReason={(reason) =>
            deed.run(() => deeds.clearMajor({ storyId, reason }), { text: t('majorCleared'), after: close })
          }
          onClose={close}
        />
      )}
    </Fact>
  )
}
