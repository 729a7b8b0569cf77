'use client'

import { useTranslations } from 'next-intl'
import type { ImportEntry } from '@/newsroom/imports/on-screen'
import { OUTCOMES } from '@/newsroom/imports/outcomes'

/** How many came out how, in words; what there is none of is not said. */
export const useCounts = ({ counts }: Pick<ImportEntry, 'counts'>): string => {
  const t = useTranslations('imports')
  return OUTCOMES.filter((outcome) => counts[outcome] > 0)
    .map((outcome) => t('counted', { word: t(`outcomes.${outcome}`), count: counts[outcome] }))
    .join(' · ')
}
