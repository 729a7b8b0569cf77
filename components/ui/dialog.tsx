'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Dialog as Pane } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './button'

export type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly children: ReactNode
  /** `alertdialog` for a question that must be answered; it does not close by a click outside. */
  readonly role?: 'dialog' | 'alertdialog'
  readonly wide?: boolean
}

export const SHADE = 'fixed inset-0 z-40 flex bg-shade data-entering:animate-appear'

/** A question above the page. Escape and Close leave without doing anything. */
export function Dialog({ title, isOpen, onOpenChange, children, role = 'dialog', wide = false }: DialogProps) {
  const t = useTranslations('common')
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={role === 'dialog'}
      className={`${SHADE} items-start justify-center overflow-y-auto p-4 sm:pt-[12vh]`}
    >
      <Modal
        className={`w-full ${wide ? 'max-w-3xl' : 'max-w-lg'} rounded-md border border-rule bg-raised shadow-lift data-entering:animate-rise`}
      >
        <Pane role={role} className="flex flex-col gap-5 p-6 outline-hidden sm:p-8">
          <header className="flex items-baseline justify-between gap-4">
            <Heading slot="title" className="font-serif text-21 leading-snug font-semibold">
              {title}
            </Heading>
            <span className="-mr-1">
              <Button variant="bare" size="text" slot="close">
                {t('close')}
              </Button>
            </span>
          </header>
          {children}
        </Pane>
      </Modal>
    </ModalOverlay>
  )
}
