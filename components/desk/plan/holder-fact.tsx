'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { Fact } from './fact'
import { GiveDialog } from './give-dialog'
import type { PlanDeeds } from './plan-deeds'
import { useAsked } from './use-asked'

type HolderFactProps = {
  readonly plan: StoryPlan
  readonly personId: string
  readonly assign: PlanDeeds['assign']
}

/** Who has the story; taking it, giving it on and giving it back. */
export function HolderFact({ plan, personId, assign }: HolderFactProps) {
  const t = useTranslations('work.plan')
  const { asked, ask, deed, close } = useAsked<'give'>()
  const { storyId, holder, people, may } = plan
  const take = () => deed.run(() => assign({ storyId, assigneeId: personId, note: '' }), { text: t('taken') })
  const give = (assigneeId: string | null, note: string) => {
    const name = people.find(({ id }) => id === assigneeId)?.name
    deed.run(() => assign({ storyId, assigneeId, note }), {
      text: name === undefined ? t('givenBack') : t('given', { name }),
      after: close,
    })
  }
  return (
    <Fact
      label={t('holder')}
      action={
        <>
          {may.claim ? (
            <Button size="small" isPending={deed.isPending} onPress={take}>
              {t('take')}
            </Button>
          ) : null}
          {may.assign ? (
            <Button size="small" variant="bare" onPress={() => ask('give')}>
              {t('give')}
            </Button>
          ) : null}
        </>
      }
    >
      {holder?.name ?? t('nobody')}
      {asked === null ? null : (
        <GiveDialog title={t('giveTitle')} people={people} holder={holder} deed={deed} onGive={give} onClose={close} />
      )}
    </Fact>
  )
}
