'use client'

import { useLocale, useTranslations } from 'next-intl'
import { isLocale } from '@/newsroom/language/locales'
import type { StageName } from '@/newsroom/workflow/at-hand'

/** What a stage is called here: as the house named it, else by the words of its key. */
export const useStageName = (): ((stage: StageName) => string) => {
  const t = useTranslations('moves.stages')
  const locale = useLocale()
  return ({ key, names }) => {
    const given = names && isLocale(locale) ? names[locale] : ''
    return given || (t.has(key) ? t(key) : key)
  }
}
