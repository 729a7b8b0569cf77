'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { EmbargoDialog } from './embargo-dialog'
import { EmbargoWords } from './embargo-words'
import { Fact } from './fact'
import type { PlanDeeds } from './plan-deeds'
import { ReasonDialog } from './reason-dialog'
import { useAsked } from './use-asked'

type EmbargoFactProps = {
  readonly plan: StoryPlan
  readonly deeds: Pick<PlanDeeds, 'setEmbargo' | 'liftEmbargo'>
}

/** Until when nobody may release the story. */
export function EmbargoFact({ plan, deeds }: EmbargoFactProps) {
  const t = useTranslations('work.plan')
  const { asked, ask, deed, close } = useAsked<'set' | 'lift'>()
  const { storyId, embargo, zone, may } = plan
  return (
    <Fact
      label={t('embargo')}
      action={
        <>
          {may.hold ? (
            <Button size="small" variant="bare" onPress={() => ask('set')}>
              {t(embargo === null ? 'set' : 'change')}
            </Button>
          ) : null}
          {may.liftEmbargo && embargo !== null ? (
            <Button size="small" variant="bare" onPress={() => ask('lift')}>
              {t('lift')}
            </Button>
          ) : null}
        </>
      }
    >
      {embargo === null ? t('none') : <EmbargoWords embargo={embargo} />}
      {asked === 'set' ? (
        <EmbargoDialog
          embargo={embargo}
          zone={zone}
          deed={deed}
          onSet={(set) =>
            deed.run(() => deeds.setEmbargo({ storyId, ...set }), { text: t('embargoSet'), after: close })
          }
          onClose={close}
        />
      ) : null}
      {asked === 'lift' ? (
        <ReasonDialog
          title={t('liftTitle')}
          lead={t('liftLead')}
          deed={deed}
          onReason={(reason) =>
            deed.run(() => deeds.liftEmbargo({ storyId, reason }), { text: t('lifted'), after: close })
          }
          onClose={close}
        />
      ) : null}
    </Fact>
  )
}
