'use client'

import type { ReactNode } from 'react'
import { Separator } from 'react-aria-components/Separator'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { Toolbar as Bar } from 'react-aria-components/Toolbar'
import { Tooltip } from './tooltip'

/** One tab stop; arrows move inside. */
export function Toolbar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Bar aria-label={label} className="flex flex-wrap items-center gap-0.5">
      {children}
    </Bar>
  )
}

export function ToolbarGap() {
  return <Separator orientation="vertical" className="mx-2 h-5 w-px self-center bg-rule" />
}

export type ToolProps = {
  /** Its name, and the text of its tooltip: the only place where an icon may stand without a word. */
  readonly label: string
  readonly keys?: string
  readonly isOn?: boolean
  readonly isDisabled?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

export function Tool({ label, keys, isOn = false, isDisabled = false, onPress, children }: ToolProps) {
  return (
    <Tooltip text={label} {...(keys === undefined ? {} : { keys })}>
      <ToggleButton
        aria-label={label}
        isSelected={isOn}
        isDisabled={isDisabled}
        onChange={onPress}
        className="flex size-8 cursor-pointer items-center justify-center rounded-sm text-ink data-hovered:bg-wash data-selected:bg-proof-wash data-selected:text-proof data-disabled:text-edge"
      >
        {children}
      </ToggleButton>
    </Tooltip>
  )
}
