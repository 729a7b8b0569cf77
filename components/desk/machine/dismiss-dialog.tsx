'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAct } from '@/components/desk/rules/use-act'
import { Refused } from '@/components/desk/terms/refused'
import { DialogForm } from '@/components/desk/work/dialog-form'
import { Dialog } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/text-area'
import { toast } from '@/components/ui/toast'
import type { Result } from '@/newsroom/result'

export type DismissDialogProps = {
  readonly quote: string
  readonly onDismiss: (reason: string) => Promise<Result<unknown>>
  readonly onClose: () => void
}

/** Lets the words stand against the machine: with a reason, under one's own name. */
export function DismissDialog({ quote, onDismiss, onClose }: DismissDialogProps) {
  const t = useTranslations('machine.dismiss')
  const [reason, setReason] = useState('')
  const { isPending, no, act } = useAct()
  const dismiss = () =>
    act(
      () => onDismiss(reason.trim()),
      () => {
        toast({ text: t('done') })
        onClose()
      },
    )
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('title')}>
      <DialogForm isPending={isPending} isReady={reason.trim() !== ''} confirm={t('confirm')} onSubmit={dismiss}>
        <p className="leading-text">{t('lead', { found: quote.slice(0, 60) })}</p>
        <TextArea label={t('reason')} value={reason} onChange={setReason} maxLength={500} isRequired autoFocus />
        <Refused no={no} />
      </DialogForm>
    </Dialog>
  )
}
