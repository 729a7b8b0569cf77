import Link from 'next/link'
import type { ReactNode } from 'react'
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style'

export type LinkButtonProps = {
  readonly href: string
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  readonly children: ReactNode
}

/** Goes somewhere, but weighs as much as a button. What changes something is a `Button`. */
export function LinkButton({ href, variant = 'quiet', size = 'normal', children }: LinkButtonProps) {
  return (
    <Link href={href} className={buttonStyle(variant, size)}>
      {children}
    </Link>
  )
}
