import type { ReactNode } from 'react'

type Props = { readonly house: string; readonly title: string; readonly lead?: string; readonly children: ReactNode }

/** The page in front of the door: the name of the house, what this is, and one thing to do. */
export function Threshold({ house, title, lead, children }: Props) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-96 flex-col gap-8 px-6 py-16 sm:pt-[16vh]">
      <header className="flex flex-col gap-2">
        <p className="border-b border-rule pb-3 font-serif text-18">{house}</p>
        <h1 className="pt-4 font-serif text-37 leading-tight">{title}</h1>
        {lead === undefined ? null : <p className="text-16 leading-text text-muted">{lead}</p>}
      </header>
      {children}
    </main>
  )
}
