'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { Fact } from './fact'
import type { PlanDeeds } from './plan-deeds'
import { ReasonDialog } from './reason-dialog'
import { useAsked } from './use-asked'

type LegalFactProps = {
  readonly plan: StoryPlan
  readonly deeds: Pick<PlanDeeds, 'flagLegal' | 'clearLegal'>
}

/** Whether legal has to read the story, and who may say so. */
export function LegalFact({ plan, deeds }: LegalFactProps) {
  const t = useTranslations('work.plan')
  const { asked, ask, deed, close } = useAsked<'flag' | 'clear'>()
  const { storyId, legalNeeded, may } = plan
  return (
    <Fact
      label={t('legal')}
      action={
        <>
          {!legalNeeded && may.hold ? (
            <Button size="small" variant="bare" onPress={() => ask('flag')}>
              {t('legalAsk')}
            </Button>
          ) : null}
          {legalNeeded && may.clearLegal ? (
            <Button size="small" variant="bare" onPress={() => ask('clear')}>
              {t('legalClear')}
            </Button>
          ) : null}
        </>
      }
    >
      {t(legalNeeded ? 'legalOn' : 'legalOff')}
      {asked === 'flag' ? (
        <ReasonDialog
          title={t('legalAskTitle')}
          lead={t('legalAskLead')}
          deed={deed}
          onReason={(reason) =>
            deed.run(() => deeds.flagLegal({ storyId, reason }), { text: t('legalAsked'), after: close })
          }
          onClose={close}
        />
      ) : null}
      {asked === 'clear' ? (
        <ReasonDialog
          title={t('legalClearTitle')}
          lead={t('legalClearLead')}
          deed={deed}
          onReason={(reason) =>
            deed.run(() => deeds.clearLegal({ storyId, reason }), { text: t('legalCleared'), after: close })
          }
          onClose={close}
        />
      ) : null}
    </Fact>
  )
}
