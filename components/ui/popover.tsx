'use client'

import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover as Float } from 'react-aria-components/Popover'
import { POPOVER } from './popover-style'

export type PopoverProps = { readonly label: string; readonly trigger: ReactElement; readonly children: ReactNode }

/** A small pane beside the button that opens it. */
export function Popover({ label, trigger, children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <Float className={`${POPOVER} max-w-sm`}>
        <Dialog aria-label={label} className="p-4 outline-hidden">
          {children}
        </Dialog>
      </Float>
    </DialogTrigger>
  )
}
