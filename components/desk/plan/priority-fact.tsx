'use client'

import { useTranslations } from 'next-intl'
import { FaultLine } from '@/components/desk/work/fault-line'
import { useDeed } from '@/components/desk/work/use-deed'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { PRIORITIES, type Priority } from '@/newsroom/story/priorities'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { Fact } from './fact'
import type { PlanDeeds } from './plan-deeds'

type PriorityFactProps = { readonly plan: StoryPlan; readonly setPriority: PlanDeeds['setPriority'] }

/** How pressing the story is, in words. */
export function PriorityFact({ plan, setPriority }: PriorityFactProps) {
  const t = useTranslations('work')
  const deed = useDeed()
  const { storyId, priority: before, may } = plan
  const setTo = (priority: Priority, undo?: () => void) =>
    deed.run(() => setPriority({ storyId, priority }), {
      text: t('plan.prioritySet', { priority: t(`priorities.${priority}`) }),
      ...(undo ? { undo } : {}),
    })
  return (
    <Fact
      label={t('plan.priority')}
      action={
        may.plan ? (
          <Menu
            label={t('plan.priority')}
            trigger={
              <Button size="small" variant="bare" isPending={deed.isPending}>
                {t('plan.change')}
              </Button>
            }
            actions={PRIORITIES.toReversed().map((priority) => ({
              id: priority,
              label: t(`priorities.${priority}`),
              isChosen: priority === before,
              onAction: () => setTo(priority, () => setTo(before)),
            }))}
          />
        ) : null
      }
    >
      {t(`priorities.${before}`)}
      <FaultLine fault={deed.fault} />
    </Fact>
  )
}
