'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PlannedTimeField } from '@/components/desk/moves/planned-time-field'
import { FaultLine } from '@/components/desk/work/fault-line'
import { Button } from '@/components/ui/button'
import type { StageAtHand } from '@/newsroom/story/story-plan'
import type { PlannedTime } from '@/newsroom/time/wall-time'
import { GiveDialog } from './give-dialog'
import type { StageDeeds } from './plan-deeds'
import { useAsked } from './use-asked'

export type StageLineProps = {
  readonly stage: StageAtHand
  readonly personId: string
  readonly zone: string
  readonly deeds: StageDeeds
}

/** Who has the review of a piece; taking it on, and handing it over. */
export function StageLine({ stage, personId, zone, deeds }: StageLineProps) {
  const t = useTranslations('work.stage')
  const { asked, ask, deed, close } = useAsked<'give'>()
  const [deadline, setDeadline] = useState<PlannedTime | undefined>(undefined)
  const { storyId, editionId, takenBy, takers, mayTake, mayHandOver } = stage
  const take = () => deed.run(() => deeds.claim({ storyId, editionId }), { text: t('taken') })
  const give = (to: string | null, note: string) =>
    deed.run(() => deeds.handOver({ storyId, editionId, personId: to, note, ...(deadline ? { deadline } : {}) }), {
      text: t(to === null ? 'released' : 'handed'),
      after: close,
    })
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2 text-14">
      <span>{saidOf(stage, personId, t)}</span>
      {mayTake ? (
        <Button size="small" isPending={deed.isPending} onPress={take}>
          {t('take')}
        </Button>
      ) : null}
      {takenBy?.id === personId ? (
        <Button size="small" variant="bare" isPending={deed.isPending} onPress={() => give(null, '')}>
          {t('release')}
        </Button>
      ) : null}
      {mayHandOver ? (
        <Button size="small" variant="bare" onPress={() => ask('give')}>
          {t('handOver')}
        </Button>
      ) : null}
      {asked === null ? (
        <FaultLine fault={deed.fault} />
      ) : (
        <GiveDialog
          title={t('handOverTitle')}
          lead={t('handOverLead')}
          people={takers}
          holder={takenBy}
          nobody={t('anybody')}
          deed={deed}
          onGive={give}
          onClose={close}
        >
          <PlannedTimeField
            label={t('by')}
            hint={t('byHint')}
            zone={zone}
            value={deadline}
            onChange={setDeadline}
            isRequired={false}
          />
        </GiveDialog>
      )}
    </div>
  )
}

type Words = (key: 'free' | 'mine' | 'with', values?: { name: string }) => string

const saidOf = ({ takenBy }: StageAtHand, personId: string, t: Words): string => {
  if (takenBy === null) return t('free')
  return takenBy.id === personId ? t('mine') : t('with', { name: takenBy.name })
}
