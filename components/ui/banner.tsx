import type { ReactNode } from 'react'

export type BannerTone = 'note' | 'good' | 'warn' | 'stop'

export type BannerProps = {
  readonly tone: BannerTone
  /** Says in a word what kind of message this is, so that colour is not needed. */
  readonly title?: string
  readonly children: ReactNode
  readonly action?: ReactNode
}

const LOOK: Readonly<Record<BannerTone, string>> = {
  note: 'border-proof bg-proof-wash',
  good: 'border-stet bg-stet-wash',
  warn: 'border-amber bg-amber-wash',
  stop: 'border-vermilion bg-vermilion-wash',
}

export function Banner({ tone, title, children, action }: BannerProps) {
  return (
    <div
      role={tone === 'stop' ? 'alert' : 'status'}
      className={`flex flex-wrap items-baseline gap-x-4 gap-y-2 border-l-4 px-4 py-3 leading-text ${LOOK[tone]}`}
    >
      <div className="min-w-0 grow basis-72">
        {title === undefined ? null : <strong className="mr-2 font-semibold">{title}</strong>}
        {children}
      </div>
      {action}
    </div>
  )
}
