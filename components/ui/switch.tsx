'use client'

import type { ReactNode } from 'react'
import { Switch as Toggle, type SwitchProps as ToggleProps } from 'react-aria-components/Switch'
import { CHOICE } from './checkbox'

export type SwitchProps = Omit<ToggleProps, 'className' | 'style' | 'children'> & { readonly children: ReactNode }

/** Takes effect at once; what waits for a button is a `Checkbox`. */
export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <Toggle {...rest} className={CHOICE}>
      <span className="flex h-5 w-9 shrink-0 items-center rounded-full border border-edge p-0.5 group-data-selected:border-proof group-data-selected:bg-proof">
        <span className="size-3.5 rounded-full bg-edge transition-transform duration-150 group-data-selected:translate-x-4 group-data-selected:bg-on-proof forced-colors:bg-[CanvasText]" />
      </span>
      <span>{children}</span>
    </Toggle>
  )
}
