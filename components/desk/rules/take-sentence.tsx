'use client'

import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'

export type TakeSlots = {
  readonly kind: ReactNode
  /** Null: left out, since any will do. */
  readonly source: ReactNode | null
  readonly section: ReactNode | null
  readonly route: ReactNode
}

/** Which pieces take which route, as a sentence; what stands in it is the caller's business. */
export function TakeSentence({ slots }: { readonly slots: TakeSlots }) {
  const t = useTranslations('rules.take')
  const part = (name: 'source' | 'section') => {
    const slot = slots[name]
    return slot === null ? null : <Fragment key={name}>{t.rich(name, { slot: () => slot })}</Fragment>
  }
  return t.rich('line', {
    kind: () => slots.kind,
    source: () => part('source'),
    section: () => part('section'),
    route: () => slots.route,
  })
}
