'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'

/** What a stage asks about, in words: one check, or several as a list. */
export const useChecksInWords = () => {
  const t = useTranslations('moves.checks')
  const format = useFormats()
  const locale = useLocale()
  const wordFor = (check: string): string => (t.has(check) ? t(check) : check)
  return {
    wordFor,
    listOf: (checks: readonly string[]): string =>
      format.list(checks.map((check) => wordFor(check).toLocaleLowerCase(locale))),
  }
}
