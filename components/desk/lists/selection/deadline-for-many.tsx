'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PlannedTimeField } from '@/components/desk/moves/planned-time-field'
import { DialogForm } from '@/components/desk/work/dialog-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import type { BulkChange } from '@/newsroom/story/bulk'
import type { PlannedTime } from '@/newsroom/time/wall-time'
import type { Bulk } from './use-bulk'

type DeadlineForManyProps = {
  readonly count: number
  readonly zone: string
  readonly bulk: Bulk
  readonly onSet: (change: Extract<BulkChange, { do: 'deadline' }>) => void
  readonly onClose: () => void
}

export function DeadlineForMany({ count, zone, bulk, onSet, onClose }: DeadlineForManyProps) {
  const t = useTranslations('work')
  const [deadline, setDeadline] = useState<PlannedTime | undefined>(undefined)
  const [isNone, setNone] = useState(false)
  const set = () => onSet({ do: 'deadline', deadline: isNone ? null : (deadline ?? null) })
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('bulk.deadlineTitle', { count })}>
      <DialogForm isPending={bulk.isPending} isReady={isNone || deadline !== undefined} onSubmit={set}>
        <Checkbox isSelected={isNone} onChange={setNone}>
          {t('bulk.noDeadline')}
        </Checkbox>
        {isNone ? null : (
          <PlannedTimeField
            label={t('plan.deadline')}
            hint={t('plan.deadlineHint')}
            zone={zone}
            value={deadline}
            onChange={setDeadline}
            isRequired
          />
        )}
      </DialogForm>
    </Dialog>
  )
}
