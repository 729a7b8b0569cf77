'use client'

import { useFormats } from '@/components/ui/formats'

/** `2026-11` in words. The middle of a month is in that month wherever somebody reads it. */
export const useMonth = (): ((month: string) => string) => {
  const format = useFormats()
  return (month) => format.dateTime(new Date(`${month}-15T12:00:00Z`), { year: 'numeric', month: 'long' })
}
