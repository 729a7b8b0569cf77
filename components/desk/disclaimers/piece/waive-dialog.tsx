'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAct } from '@/components/desk/rules/use-act'
import { DialogForm } from '@/components/desk/work/dialog-form'
import { Dialog } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/text-area'
import { toast } from '@/components/ui/toast'
import type { Removable } from '@/newsroom/disclaimers/kinds'
import type { Result } from '@/newsroom/result'
import { Refused } from './refused'

export type WaiveDialogProps = {
  readonly template: string
  readonly removable: Removable
  readonly onWaive: (reason: string) => Promise<Result<unknown>>
  readonly onClose: () => void
}

/** Asks to leave a required notice out of this piece, and says why, under one's own name. */
export function WaiveDialog({ template, removable, onWaive, onClose }: WaiveDialogProps) {
  const t = useTranslations('disclaimers.piece.waive')
  const [reason, setReason] = useState('')
  const { isPending, no, act } = useAct()
  const waits = removable === 'with_reason'
  const waive = () =>
    act(
      () => onWaive(reason.trim()),
      () => {
        toast({ text: waits ? t('doneWaits') : t('done') })
        onClose()
      },
    )
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('title', { template })}>
      <DialogForm
        isPending={isPending}
        isReady={reason.trim() !== ''}
        confirm={waits ? t('confirm') : t('confirmFree')}
        onSubmit={waive}
      >
        <p className="leading-text">{waits ? t('leadWaits') : t('lead')}</p>
        <TextArea label={t('reason')} value={reason} onChange={setReason} maxLength={1_000} isRequired autoFocus />
        <Refused no={no} />
      </DialogForm>
    </Dialog>
  )
}
