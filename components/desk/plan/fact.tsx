import type { ReactNode } from 'react'

type FactProps = {
  readonly label: string
  /** What is decided now. */
  readonly children: ReactNode
  /** The way to decide otherwise, where this person may. */
  readonly action?: ReactNode
}

/** One decision about a story: what it is about, how it stands, and how to change it. */
export function Fact({ label, children, action = null }: FactProps) {
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-rule py-1.5">
      <dt className="text-14 text-muted">{label}</dt>
      <dd className="min-w-0">{children}</dd>
      {action === null ? null : <dd className="flex gap-2">{action}</dd>}
    </div>
  )
}
