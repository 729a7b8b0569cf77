'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'

type Props = {
  readonly label: string
  readonly apply: string
  /** Shown while something is filtered. */
  readonly clear: { readonly href: string; readonly label: string } | null
  readonly children: ReactNode
}

/** Conditions that live in the address: a plain form that asks for the page again. */
export function FilterBar({ label, apply, clear, children }: Props) {
  return (
    <search>
      <form aria-label={label} className="flex flex-wrap items-end gap-x-5 gap-y-3 [&>div]:min-w-36">
        {children}
        <Button type="submit">{apply}</Button>
        {clear ? (
          <LinkButton href={clear.href} variant="bare">
            {clear.label}
          </LinkButton>
        ) : null}
      </form>
    </search>
  )
}
