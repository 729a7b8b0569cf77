import { type ReactNode, useId } from 'react'

type Props = { readonly title: string; readonly note?: string; readonly children: ReactNode }

/** One matter of a page: its name on the left at desktop, what there is to do on the right. */
export function Part({ title, note, children }: Props) {
  const heading = useId()
  return (
    <section
      aria-labelledby={heading}
      className="grid gap-x-10 gap-y-4 border-t border-rule pt-5 grid-cols-[minmax(0,1fr)] md:grid-cols-[14rem_minmax(0,36rem)]"
    >
      <header className="flex flex-col gap-1">
        <h2 id={heading} className="font-serif text-21">
          {title}
        </h2>
        {note === undefined ? null : <p className="text-14 leading-text text-muted">{note}</p>}
      </header>
      <div className="flex flex-col gap-5">{children}</div>
    </section>
  )
}
