import type { ReactNode } from 'react'

/** What the picture shows and whose it is; nothing when neither is said. */
export const Caption = ({ children, credit }: { readonly children: ReactNode; readonly credit: string }) =>
  children || credit ? (
    <figcaption>
      {children} {credit ? <span className="credit">{credit}</span> : null}
    </figcaption>
  ) : null
