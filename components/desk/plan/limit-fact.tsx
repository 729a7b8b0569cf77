'use client'

import { useTranslations } from 'next-intl'
import { LimitedMark } from '@/components/desk/limited-mark'
import { Button } from '@/components/ui/button'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { Fact } from './fact'
import { LimitDialog } from './limit-dialog'
import type { PlanDeeds } from './plan-deeds'
import { ReasonDialog } from './reason-dialog'
import { useAsked } from './use-asked'

type LimitFactProps = {
  readonly plan: StoryPlan
  readonly personId: string
  readonly deeds: Pick<PlanDeeds, 'limitStory' | 'liftLimit'>
}

/** Who may know of the story at all. */
export function LimitFact({ plan, personId, deeds }: LimitFactProps) {
  const t = useTranslations('work.limit')
  const { asked, ask, deed, close } = useAsked<'set' | 'lift'>()
  const { storyId, limit, may } = plan
  return (
    <Fact
      label={t('who')}
      action={
        may.limit ? (
          <>
            <Button size="small" variant="bare" onPress={() => ask('set')}>
              {t(limit === null ? 'set' : 'change')}
            </Button>
            {limit === null ? null : (
              <Button size="small" variant="bare" onPress={() => ask('lift')}>
                {t('lift')}
              </Button>
            )}
          </>
        ) : null
      }
    >
      {limit === null ? (
        t('everybody')
      ) : (
        <>
          <LimitedMark />
          <span className="block">{[...limit.people, ...limit.desks].map(({ name }) => name).join(' · ')}</span>
        </>
      )}
      {asked === 'set' ? (
        <LimitDialog
          plan={plan}
          personId={personId}
          deed={deed}
          onLimit={(chosen) =>
            deed.run(() => deeds.limitStory({ storyId, ...chosen }), { text: t('done'), after: close })
          }
          onClose={close}
        />
      ) : null}
      {asked === 'lift' ? (
        <ReasonDialog
          title={t('liftTitle')}
          lead={t('liftLead', { desk: plan.desk.name })}
          deed={deed}
          onReason={(reason) =>
            deed.run(() => deeds.liftLimit({ storyId, reason }), { text: t('lifted'), after: close })
          }
          onClose={close}
        />
      ) : null}
    </Fact>
  )
}
