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
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-rule py-1.5">
      <dt className="text-14 text-muted">{label}</dt>
      <dd className="min-w-0 grow">{children}</dd>
      {action === null ? null : <dd className="flex gap-2">{action}</dd>}
    </div>
  )
}
