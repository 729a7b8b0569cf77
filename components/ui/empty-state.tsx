import type { ReactNode } from 'react'

export type EmptyStateProps = {
  /** What would be here. */
  readonly title: string
  readonly children?: ReactNode
  /** The one next step. */
  readonly action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex max-w-[60ch] flex-col items-start gap-3 border-t border-rule py-8">
      <p className="font-serif text-21 leading-snug">{title}</p>
      {children === undefined ? null : <div className="leading-text text-muted">{children}</div>}
      {action === undefined ? null : <div className="pt-2">{action}</div>}
    </div>
  )
}
