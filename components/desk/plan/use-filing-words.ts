'use client'

import { useTranslations } from 'next-intl'
import type { StoryPlan } from '@/newsroom/story/story-plan'

/** Where the filing of a major topic stands, in words. */
export const useFilingWords = (): ((filing: Pick<StoryPlan, 'majorFiling' | 'majorReference'>) => string) => {
  const t = useTranslations('work.plan')
  return ({ majorFiling, majorReference }) => {
    switch (majorFiling) {
      case 'none':
        return t('filingNone')
      case 'needed':
        return t('filingNeeded')
      case 'filed':
        return t('filingFiled', { reference: majorReference })
    }
  }
}
