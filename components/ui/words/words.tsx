'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import type { Locale } from '@/newsroom/language/locales'

export type ClockOfViewer = { readonly timeZone: string; readonly now: Date; readonly children: ReactNode }

const IN = {
  en: dynamic(() => import('./en')),
  'zh-Hant': dynamic(() => import('./zh-Hant')),
  'zh-Hans': dynamic(() => import('./zh-Hans')),
} as const satisfies Record<Locale, unknown>

/**
 * What the parts that live in the browser say. A page names its language only: the words themselves would be three quarters
 * of it, drawn, packed and sent again with every page.
 */
export function Words({ locale, ...clock }: ClockOfViewer & { readonly locale: Locale }) {
  const Spoken = IN[locale]
  return <Spoken {...clock} />
}
