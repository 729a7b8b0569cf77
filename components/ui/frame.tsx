'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { RouterProvider } from 'react-aria-components'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { isLocale, REGIONAL } from '@/newsroom/language/locales'
import { ToastRegion } from './toast-region'

/**
 * What every part of this folder needs around it, once a page: language, client-side links, toasts. The primitives know
 * Chinese by region, not by script.
 */
export function Frame({ locale, children }: { readonly locale: string; readonly children: ReactNode }) {
  const router = useRouter()
  return (
    <I18nProvider locale={isLocale(locale) ? REGIONAL[locale] : locale}>
      <RouterProvider navigate={router.push}>
        {children}
        <ToastRegion />
      </RouterProvider>
    </I18nProvider>
  )
}
