'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'

export type ConfirmDialogProps = {
  /** Names the thing: "Kill “Harbour bridge”?" */
  readonly title: string
  /** What exactly will happen, and to whom. */
  readonly children: ReactNode
  readonly confirm: string
  readonly onConfirm: () => void
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly isPending?: boolean
  readonly variant?: 'primary' | 'danger'
}

/** Only where there is no way back. Everything else is done at once, with an undo in the toast. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirm, onConfirm, isOpen, onOpenChange, isPending = false, variant = 'danger' } = props
  const t = useTranslations('common')
  return (
    <Dialog role="alertdialog" title={title} isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className="flex flex-col gap-3 leading-text">{children}</div>
      <footer className="flex flex-wrap justify-end gap-3">
        <Button slot="close" autoFocus>
          {t('cancel')}
        </Button>
        <Button variant={variant} onPress={onConfirm} isPending={isPending}>
          {confirm}
        </Button>
      </footer>
    </Dialog>
  )
}
