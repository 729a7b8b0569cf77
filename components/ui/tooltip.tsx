'use client'

import type { ReactElement } from 'react'
import { Tooltip as Bubble, TooltipTrigger } from 'react-aria-components/Tooltip'

export type TooltipProps = {
  readonly text: string
  /** The key that does the same. */
  readonly keys?: string
  /** Something that takes the focus. */
  readonly children: ReactElement
}

export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={80}>
      {children}
      <Bubble
        offset={6}
        className="max-w-xs rounded-sm bg-ink px-2 py-1 text-14 text-paper data-entering:animate-appear forced-colors:border"
      >
        {text}
        {keys === undefined ? null : <kbd className="ml-2 font-sans opacity-75">{keys}</kbd>}
      </Bubble>
    </TooltipTrigger>
  )
}
