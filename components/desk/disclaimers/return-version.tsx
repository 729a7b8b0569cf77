'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'

export type ReturnVersionProps = {
  readonly n: number
  readonly isBusy: boolean
  readonly onReturn: (note: string) => void
}

/** Gives a version back with a note; the note stays while it is being sent. */
export function ReturnVersion({ n, isBusy, onReturn }: ReturnVersionProps) {
  const t = useTranslations('disclaimers')
  const [isOpen, setOpen] = useState(false)
  const [note, setNote] = useState('')
  if (!isOpen) return <Button onPress={() => setOpen(true)}>{t('version.return')}</Button>
  return (
    <form
      aria-label={t('version.returnTitle', { n })}
      className="flex min-w-[min(28rem,100%)] flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        onReturn(note)
      }}
    >
      <TextArea label={t('version.returnNote')} value={note} onChange={setNote} isRequired autoFocus maxLength={1000} />
      <div className="flex gap-3">
        <Button type="submit" size="small" isPending={isBusy} isDisabled={note.trim() === ''}>
          {t('version.returnTitle', { n })}
        </Button>
        <Button size="small" variant="bare" onPress={() => setOpen(false)}>
          {t('rule.cancel')}
        </Button>
      </div>
    </form>
  )
}
