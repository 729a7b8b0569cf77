import Link from 'next/link'
import type { ReactNode } from 'react'

export type PageProps = {
  readonly title: string
  /** Where this page hangs: stands above the title. */
  readonly back?: { readonly href: string; readonly label: string; readonly lang?: string }
  /** What this page is for, where the title does not say it. */
  readonly lede?: string
  /** Stands at the end of the title's line: the one thing most people come for. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A page of the desk: one left edge, one title. */
export function Page({ title, back, lede, action, children }: PageProps) {
  return (
    <main className="flex w-full max-w-[84rem] flex-col gap-6 px-6 py-8 md:px-10">
      <header className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3">
        {back === undefined ? null : (
          <Link href={back.href} lang={back.lang} className="link target w-full text-14">
            {`← ${back.label}`}
          </Link>
        )}
        <h1 className="font-serif text-28 leading-tight md:text-37">{title}</h1>
        {action}
      </header>
      {lede === undefined ? null : <p className="max-w-[68ch] leading-text text-pretty text-muted">{lede}</p>}
      {children}
    </main>
  )
}
