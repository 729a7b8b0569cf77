'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DialogForm } from '@/components/desk/work/dialog-form'
import { Dialog } from '@/components/ui/dialog'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import type { BulkChange } from '@/newsroom/story/bulk'
import type { Bulk } from './use-bulk'

type AssignManyProps = {
  readonly count: number
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly bulk: Bulk
  readonly onGive: (change: Extract<BulkChange, { do: 'assign' }>) => void
  readonly onClose: () => void
}

const NOBODY = 'nobody'

export function AssignMany({ count, people, bulk, onGive, onClose }: AssignManyProps) {
  const t = useTranslations('work.bulk')
  const [personId, setPersonId] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const give = () => onGive({ do: 'assign', assigneeId: personId === NOBODY ? null : personId, note })
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('assignTitle', { count })}>
      <DialogForm isPending={bulk.isPending} isReady={personId !== null} onSubmit={give}>
        <Select
          label={t('person')}
          options={[...people.map(({ id, name }) => ({ id, label: name })), { id: NOBODY, label: t('nobody') }]}
          selectedKey={personId}
          onSelectionChange={(key) => setPersonId(key === null ? null : String(key))}
        />
        <TextArea label={t('note')} hint={t('noteHint')} value={note} onChange={setNote} maxLength={1000} />
      </DialogForm>
    </Dialog>
  )
}
