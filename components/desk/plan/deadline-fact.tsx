'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { PlannedTimeField } from '@/components/desk/moves/planned-time-field'
import { DialogForm } from '@/components/desk/work/dialog-form'
import { FaultLine } from '@/components/desk/work/fault-line'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { isLocale } from '@/newsroom/language/locales'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { inZone } from '@/newsroom/time/in-zone'
import { instantOf, type PlannedTime } from '@/newsroom/time/wall-time'
import { Fact } from './fact'
import type { PlanDeeds } from './plan-deeds'
import { useAsked } from './use-asked'

type DeadlineFactProps = { readonly plan: StoryPlan; readonly setDeadline: PlanDeeds['setDeadline'] }

/** By when the story is due, with the zone it was meant in. */
export function DeadlineFact({ plan, setDeadline }: DeadlineFactProps) {
  const t = useTranslations('work.plan')
  const { asked, ask, deed, close } = useAsked<'set'>()
  const { storyId, deadline: before, zone, may } = plan
  const [deadline, setPlanned] = useState<PlannedTime | undefined>(before ?? undefined)
  const setTo = (next: PlannedTime | null) =>
    deed.run(() => setDeadline({ storyId, deadline: next }), {
      text: t(next === null ? 'deadlineRemoved' : 'deadlineSet'),
      undo: () =>
        deed.run(() => setDeadline({ storyId, deadline: before }), {
          text: t(before === null ? 'deadlineRemoved' : 'deadlineSet'),
        }),
      after: close,
    })
  return (
    <Fact
      label={t('deadline')}
      action={
        may.plan ? (
          <>
            <Button size="small" variant="bare" onPress={() => ask('set')}>
              {t(before === null ? 'set' : 'change')}
            </Button>
            {before === null ? null : (
              <Button size="small" variant="bare" onPress={() => setTo(null)}>
                {t('remove')}
              </Button>
            )}
          </>
        ) : null
      }
    >
      {before === null ? t('none') : <InWords planned={before} />}
      {asked === null ? null : (
        <Dialog isOpen onOpenChange={close} title={t('deadline')}>
          <DialogForm
            confirm={t('save')}
            isPending={deed.isPending}
            isReady={deadline !== undefined}
            onSubmit={() => setTo(deadline ?? null)}
          >
            <PlannedTimeField
              label={t('deadline')}
              hint={t('deadlineHint')}
              zone={zone}
              value={deadline}
              onChange={setPlanned}
              isRequired
            />
            <FaultLine fault={deed.fault} />
          </DialogForm>
        </Dialog>
      )}
    </Fact>
  )
}

function InWords({ planned }: { readonly planned: PlannedTime }) {
  const language = useLocale()
  const reckoned = instantOf(planned, planned.fold)
  if (!reckoned.ok) return null
  return <>{inZone(reckoned.at, isLocale(language) ? language : 'en', planned.zone)}</>
}
