import type { ReactNode } from 'react'

/** What comes with the page because it is the viewer's own, and what the words are around. */
export type ClockOfViewer = { readonly timeZone: string; readonly now: Date; readonly children: ReactNode }
