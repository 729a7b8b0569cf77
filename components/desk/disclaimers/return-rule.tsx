'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'

type Props = { readonly isBusy: boolean; readonly onReturn: (note: string) => void }

/** Gives a rule back with a note; the note stays while it is being sent. */
export function ReturnRule({ isBusy, onReturn }: Props) {
  const t = useTranslations('disclaimers.rule')
  const [isOpen, setOpen] = useState(false)
  const [note, setNote] = useState('')
  if (!isOpen)
    return (
      <Button size="small" onPress={() => setOpen(true)}>
        {t('return')}
      </Button>
    )
  return (
    <form
      aria-label={t('returnTitle')}
      className="flex min-w-[min(28rem,100%)] flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        onReturn(note)
      }}
    >
      <TextArea label={t('returnNote')} value={note} onChange={setNote} isRequired autoFocus maxLength={1000} />
      <div className="flex gap-3">
        <Button type="submit" size="small" isPending={isBusy} isDisabled={note.trim() === ''}>
          {t('returnTitle')}
        </Button>
        <Button size="small" variant="bare" onPress={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
