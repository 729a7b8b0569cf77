'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'

type DialogFormProps = {
  readonly isPending: boolean
  /** Everything it needs is there. */
  readonly isReady: boolean
  readonly confirm?: string
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** The fields of a question, and its two ways out. */
export function DialogForm({ isPending, isReady, confirm, onSubmit, children }: DialogFormProps) {
  const t = useTranslations('work.bulk')
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) onSubmit()
      }}
    >
      {children}
      <footer className="flex flex-wrap justify-end gap-3">
        <Button slot="close">{t('cancel')}</Button>
        <Button type="submit" variant="primary" isPending={isPending} isDisabled={!isReady}>
          {confirm ?? t('confirm')}
        </Button>
      </footer>
    </form>
  )
}
