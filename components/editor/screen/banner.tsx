import type { ReactNode } from 'react'

type Props = {
  readonly tone: 'note' | 'warn' | 'stop'
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A sentence over the copy, with the one thing to do about it beside it. */
export function Banner({ tone, action, children }: Props) {
  return (
    <div className={`desk-banner is-${tone}`} role={tone === 'note' ? 'note' : 'status'}>
      <p>{children}</p>
      {action}
    </div>
  )
}
