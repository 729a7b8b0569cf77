'use client'

import dynamic from 'next/dynamic'
import type { Locale } from '@/newsroom/language/locales'
import type { ClockOfViewer } from './clock-of-viewer'

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
