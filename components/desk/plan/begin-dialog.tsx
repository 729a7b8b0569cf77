'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DialogForm } from '@/components/desk/work/dialog-form'
import { FaultLine } from '@/components/desk/work/fault-line'
import type { Deed } from '@/components/desk/work/use-deed'
import { Dialog } from '@/components/ui/dialog'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'

type BeginDialogProps = {
  readonly title: string
  readonly lead: string
  readonly slugline: string
  readonly desks: readonly { readonly id: string; readonly name: string }[]
  readonly deskId: string
  readonly deed: Deed
  readonly onBegin: (given: { readonly deskId: string; readonly slugline: string }) => void
  readonly onClose: () => void
}

/** What the new story is called in the house, and whose it is. */
export function BeginDialog({ title, lead, desks, deed, onBegin, onClose, ...before }: BeginDialogProps) {
  const t = useTranslations('work.plan')
  const [slugline, setSlugline] = useState(before.slugline)
  const [deskId, setDeskId] = useState(before.deskId)
  return (
    <Dialog isOpen onOpenChange={onClose} title={title}>
      <DialogForm
        confirm={t('start')}
        isPending={deed.isPending}
        isReady={slugline.trim() !== ''}
        onSubmit={() => onBegin({ deskId, slugline: slugline.trim() })}
      >
        <p className="leading-text">{lead}</p>
        <TextField label={t('slugline')} value={slugline} onChange={setSlugline} maxLength={120} isRequired autoFocus />
        {desks.length < 2 ? null : (
          <Select
            label={t('desk')}
            options={desks.map(({ id, name }) => ({ id, label: name }))}
            selectedKey={deskId}
            onSelectionChange={(key) => setDeskId(String(key))}
          />
        )}
        <FaultLine fault={deed.fault} />
      </DialogForm>
    </Dialog>
  )
}
