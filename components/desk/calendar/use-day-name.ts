'use client'

import { useLocale } from 'next-intl'
import { formatsIn } from '@/components/ui/formats'

/** `Wednesday, 25 November 2026`. A day has the same name in every zone. */
export const useDayName = (): ((day: string) => string) => {
  const locale = useLocale()
  return (day) => formatsIn(locale, 'UTC').dateTime(new Date(`${day}T00:00Z`), { dateStyle: 'full' })
}
