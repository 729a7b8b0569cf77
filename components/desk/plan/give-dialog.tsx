'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { DialogForm } from '@/components/desk/work/dialog-form'
import type { Deed } from '@/components/desk/work/use-deed'
import { useFaultWords } from '@/components/desk/work/use-fault-words'
import { Dialog } from '@/components/ui/dialog'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'

type Named = { readonly id: string; readonly name: string }

type GiveDialogProps = {
  readonly title: string
  readonly lead?: string
  readonly people: readonly Named[]
  readonly holder: Named | null
  /** What giving it to nobody is called. */
  readonly nobody?: string
  readonly deed: Deed
  readonly onGive: (personId: string | null, note: string) => void
  readonly onClose: () => void
  /** Further questions. */
  readonly children?: ReactNode
}

const NOBODY = 'nobody'

/** To whom, and with what words. */
export function GiveDialog({ title, lead, people, holder, nobody, deed, onGive, onClose, children }: GiveDialogProps) {
  const t = useTranslations('work.bulk')
  const say = useFaultWords()
  const [personId, setPersonId] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const others = people.filter(({ id }) => id !== holder?.id).map(({ id, name }) => ({ id, label: name }))
  const back = holder === null ? [] : [{ id: NOBODY, label: nobody ?? t('nobody') }]
  return (
    <Dialog isOpen onOpenChange={onClose} title={title}>
      <DialogForm
        isPending={deed.isPending}
        isReady={personId !== null}
        onSubmit={() => onGive(personId === NOBODY ? null : personId, note.trim())}
      >
        {lead === undefined ? null : <p className="leading-text">{lead}</p>}
        <Select
          label={t('person')}
          options={[...others, ...back]}
          selectedKey={personId}
          onSelectionChange={(key) => setPersonId(key === null ? null : String(key))}
          error={deed.fault === null ? undefined : say(deed.fault)}
        />
        {children}
        <TextArea label={t('note')} hint={t('noteHint')} value={note} onChange={setNote} maxLength={1000} />
      </DialogForm>
    </Dialog>
  )
}
