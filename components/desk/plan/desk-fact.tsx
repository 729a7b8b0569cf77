'use client'

import { useTranslations } from 'next-intl'
import { FaultLine } from '@/components/desk/work/fault-line'
import { useDeed } from '@/components/desk/work/use-deed'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { Fact } from './fact'
import type { PlanDeeds } from './plan-deeds'

type DeskFactProps = { readonly plan: StoryPlan; readonly moveStory: PlanDeeds['moveStory'] }

/** Whose story it is; moving it to another desk one writes for. */
export function DeskFact({ plan, moveStory }: DeskFactProps) {
  const t = useTranslations('work.plan')
  const deed = useDeed()
  const { storyId, desk, startDesks, may } = plan
  const others = startDesks.filter(({ id }) => id !== desk.id)
  return (
    <Fact
      label={t('desk')}
      action={
        may.plan && others.length > 0 ? (
          <Menu
            label={t('desk')}
            trigger={
              <Button size="small" variant="bare" isPending={deed.isPending}>
                {t('change')}
              </Button>
            }
            actions={others.map(({ id, name }) => ({
              id,
              label: name,
              onAction: () =>
                deed.run(() => moveStory({ storyId, deskId: id }), {
                  text: t('moved', { desk: name }),
                  undo: () =>
                    deed.run(() => moveStory({ storyId, deskId: desk.id }), { text: t('moved', { desk: desk.name }) }),
                }),
            }))}
          />
        ) : null
      }
    >
      {desk.name}
      <FaultLine fault={deed.fault} />
    </Fact>
  )
}
