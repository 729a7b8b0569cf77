'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAct } from '@/components/desk/rules/use-act'
import { DialogForm } from '@/components/desk/work/dialog-form'
import { Dialog } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/text-area'
import { toast } from '@/components/ui/toast'
import type { Result } from '@/newsroom/result'
import { Refused } from './refused'

export type TakeBackDialogProps = {
  /** The error in its two wordings. */
  readonly said: string
  readonly onTakeBack: (reason: string) => Promise<Result<unknown>>
  readonly onClose: () => void
}

/** An error that was none no longer counts: with a reason, under one's own name. */
export function TakeBackDialog({ said, onTakeBack, onClose }: TakeBackDialogProps) {
  const t = useTranslations('sampling.takeBack')
  const [reason, setReason] = useState('')
  const { isPending, no, act } = useAct()
  const takeBack = () =>
    act(
      () => onTakeBack(reason.trim()),
      () => {
        toast({ text: t('done') })
        onClose()
      },
    )
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('title')}>
      <DialogForm isPending={isPending} isReady={reason.trim() !== ''} confirm={t('confirm')} onSubmit={takeBack}>
        <p className="leading-text">{t('lead', { said })}</p>
        <TextArea label={t('reason')} value={reason} onChange={setReason} maxLength={500} isRequired autoFocus />
        <Refused no={no} />
      </DialogForm>
    </Dialog>
  )
}
