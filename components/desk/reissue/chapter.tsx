import { type ReactNode, useId } from 'react'

/** A part of a reissue's page, under its own heading. */
export function Chapter({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-4 border-t border-rule pt-6">
      <h2 id={heading} className="font-serif text-21">
        {title}
      </h2>
      {children}
    </section>
  )
}
