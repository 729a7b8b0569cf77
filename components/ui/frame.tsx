'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { RouterProvider } from 'react-aria-components'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { ToastRegion } from './toast-region'

/** The primitives know Chinese by region, not by script. */
const REGION: Readonly<Record<string, string>> = { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN' }

/** What every part of this folder needs around it, once a page: language, client-side links, toasts. */
export function Frame({ locale, children }: { readonly locale: string; readonly children: ReactNode }) {
  const router = useRouter()
  return (
    <I18nProvider locale={REGION[locale] ?? locale}>
      <RouterProvider navigate={router.push}>
        {children}
        <ToastRegion />
      </RouterProvider>
    </I18nProvider>
  )
}
