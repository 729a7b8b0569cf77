'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DialogForm } from '@/components/desk/work/dialog-form'
import type { Deed } from '@/components/desk/work/use-deed'
import { useFaultWords } from '@/components/desk/work/use-fault-words'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'

type NameDialogProps = {
  readonly title: string
  readonly lead?: string
  readonly name: string
  readonly deed: Deed
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks what a list is to be called. */
export function NameDialog({ title, lead, name: before, deed, onName, onClose }: NameDialogProps) {
  const t = useTranslations('work.lists')
  const say = useFaultWords()
  const [name, setName] = useState(before)
  return (
    <Dialog isOpen onOpenChange={onClose} title={title}>
      <DialogForm
        confirm={t('save')}
        isPending={deed.isPending}
        isReady={name.trim() !== ''}
        onSubmit={() => onName(name.trim())}
      >
        {lead === undefined ? null : <p className="leading-text">{lead}</p>}
        <TextField
          label={t('name')}
          value={name}
          onChange={setName}
          maxLength={60}
          autoFocus
          error={deed.fault === null ? undefined : say(deed.fault)}
        />
      </DialogForm>
    </Dialog>
  )
}
