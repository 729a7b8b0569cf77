'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { BeginDialog } from './begin-dialog'
import { Fact } from './fact'
import type { PlanDeeds } from './plan-deeds'
import { useAsked } from './use-asked'

type AnotherStoryProps = {
  readonly plan: StoryPlan
  readonly deeds: Pick<PlanDeeds, 'duplicate' | 'followUp'>
}

/** A copy of this story, or one that goes on where it ended; the new one opens at once. */
export function AnotherStory({ plan, deeds }: AnotherStoryProps) {
  const t = useTranslations('work.plan')
  const router = useRouter()
  const { asked, ask, deed, close } = useAsked<'duplicate' | 'followUp'>()
  const { storyId, slugline, startDesks, desk } = plan
  if (startDesks.length === 0) return null
  const begin = (name: 'duplicate' | 'followUp') => (given: { readonly deskId: string; readonly slugline: string }) =>
    deed.run(() => deeds[name]({ storyId, ...given }), {
      text: t(`${name}Done`),
      after: (made) => router.push(`/desk/stories/${made.storyId}`),
    })
  return (
    <Fact
      label={t('another')}
      action={
        <>
          <Button size="small" variant="bare" onPress={() => ask('followUp')}>
            {t('followUp')}
          </Button>
          <Button size="small" variant="bare" onPress={() => ask('duplicate')}>
            {t('duplicate')}
          </Button>
        </>
      }
    >
      {asked === null ? null : (
        <BeginDialog
          key={asked}
          title={t(`${asked}Title`)}
          lead={t(`${asked}Lead`)}
          slugline={slugline}
          desks={startDesks}
          deskId={startDesks.find(({ id }) => id === desk.id)?.id ?? startDesks[0]?.id ?? ''}
          deed={deed}
          onBegin={begin(asked)}
          onClose={close}
        />
      )}
    </Fact>
  )
}
