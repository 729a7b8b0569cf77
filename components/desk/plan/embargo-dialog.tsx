'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PlannedTimeField } from '@/components/desk/moves/planned-time-field'
import { DialogForm } from '@/components/desk/work/dialog-form'
import { FaultLine } from '@/components/desk/work/fault-line'
import type { Deed } from '@/components/desk/work/use-deed'
import { Dialog } from '@/components/ui/dialog'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { EmbargoNotice } from '@/newsroom/story/story-plan'
import type { PlannedTime } from '@/newsroom/time/wall-time'

type Asked = { readonly until: PlannedTime | 'indefinite'; readonly source: string; readonly reason: string }

type EmbargoDialogProps = {
  readonly embargo: EmbargoNotice | null
  readonly zone: string
  readonly deed: Deed
  readonly onSet: (asked: Asked) => void
  readonly onClose: () => void
}

const ENDS = ['time', 'endless'] as const

/** Until when, who asked for it and why: all three, because somebody will want to know. */
export function EmbargoDialog({ embargo, zone, deed, onSet, onClose }: EmbargoDialogProps) {
  const t = useTranslations('work.plan')
  const [end, setEnd] = useState<(typeof ENDS)[number]>(embargo?.until === 'indefinite' ? 'endless' : 'time')
  const [planned, setPlanned] = useState<PlannedTime | undefined>(undefined)
  const [source, setSource] = useState(embargo?.source ?? '')
  const [reason, setReason] = useState(embargo?.reason ?? '')
  const until = end === 'endless' ? 'indefinite' : planned
  const words = { source: source.trim(), reason: reason.trim() }
  const isReady = until !== undefined && words.source !== '' && words.reason !== ''
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('embargoTitle')}>
      <DialogForm
        confirm={t('save')}
        isPending={deed.isPending}
        isReady={isReady}
        onSubmit={() => until !== undefined && onSet({ until, ...words })}
      >
        <p className="leading-text">{t('embargoLead')}</p>
        <RadioGroup
          label={t('until')}
          options={[
            { id: 'time', label: t('atTime') },
            { id: 'endless', label: t('endless') },
          ]}
          value={end}
          onChange={(value) => setEnd(ENDS.find((known) => known === value) ?? 'time')}
        />
        {end === 'endless' ? null : (
          <PlannedTimeField
            label={t('until')}
            hint={t('untilHint')}
            zone={embargo?.zone ?? zone}
            value={planned}
            onChange={setPlanned}
            isRequired
          />
        )}
        <TextField label={t('source')} value={source} onChange={setSource} maxLength={200} isRequired />
        <TextArea label={t('reason')} value={reason} onChange={setReason} maxLength={1000} isRequired />
        <FaultLine fault={deed.fault} />
      </DialogForm>
    </Dialog>
  )
}
