import type { ReactNode } from 'react'

type Props = { readonly house: string; readonly title: string; readonly lead?: string; readonly children: ReactNode }

/** The page in front of the door: the name of the house, what this is, and one thing to do. */
export function Threshold({ house, title, lead, children }: Props) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[27rem] flex-col gap-8 px-6 py-16 sm:pt-[14vh]">
      <header className="flex flex-col gap-3">
        <p className="border-b-2 border-ink pb-3 font-serif text-28 leading-tight font-semibold text-balance">
          {house}
        </p>
        <h1 className="pt-5 font-serif text-21 leading-snug">{title}</h1>
        {lead === undefined ? null : <p className="text-16 leading-text wrap-anywhere text-muted">{lead}</p>}
      </header>
      {children}
    </main>
  )
}
