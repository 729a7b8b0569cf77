'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Dialog as Pane } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './button'
import { SHADE } from './dialog'

export type SheetProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly children: ReactNode
  /** From below (a phone's margin) or from the left (the rail). */
  readonly from?: 'below' | 'left'
}

const PLACE = {
  below: { shade: 'items-end', pane: 'max-h-[85dvh] w-full rounded-t-md border-t' },
  left: { shade: 'items-stretch', pane: 'w-72 max-w-[85vw] border-r' },
} as const

export function Sheet({ title, isOpen, onOpenChange, children, from = 'below' }: SheetProps) {
  const t = useTranslations('common')
  return (
    <ModalOverlay isDismissable isOpen={isOpen} onOpenChange={onOpenChange} className={`${SHADE} ${PLACE[from].shade}`}>
      <Modal
        className={`flex overflow-y-auto border-rule bg-raised shadow-lift data-entering:animate-rise ${PLACE[from].pane}`}
      >
        <Pane className="flex w-full flex-col gap-4 p-4 outline-hidden">
          <header className="flex items-baseline justify-between gap-4">
            <Heading slot="title" className="text-16 font-semibold">
              {title}
            </Heading>
            <Button variant="bare" size="text" slot="close">
              {t('close')}
            </Button>
          </header>
          {children}
        </Pane>
      </Modal>
    </ModalOverlay>
  )
}
