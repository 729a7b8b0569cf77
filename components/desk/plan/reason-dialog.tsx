'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DialogForm } from '@/components/desk/work/dialog-form'
import type { Deed } from '@/components/desk/work/use-deed'
import { useFaultWords } from '@/components/desk/work/use-fault-words'
import { Dialog } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/text-area'

type ReasonDialogProps = {
  readonly title: string
  readonly lead: string
  readonly deed: Deed
  readonly onReason: (reason: string) => void
  readonly onClose: () => void
}

/** Says what it means, and asks why. */
export function ReasonDialog({ title, lead, deed, onReason, onClose }: ReasonDialogProps) {
  const t = useTranslations('work.plan')
  const say = useFaultWords()
  const [reason, setReason] = useState('')
  return (
    <Dialog isOpen onOpenChange={onClose} title={title}>
      <DialogForm isPending={deed.isPending} isReady={reason.trim() !== ''} onSubmit={() => onReason(reason.trim())}>
        <p className="leading-text">{lead}</p>
        <TextArea
          label={t('reason')}
          value={reason}
          onChange={setReason}
          maxLength={1000}
          isRequired
          autoFocus
          error={deed.fault === null ? undefined : say(deed.fault)}
        />
      </DialogForm>
    </Dialog>
  )
}
