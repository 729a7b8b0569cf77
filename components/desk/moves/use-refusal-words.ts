'use client'

import { useTranslations } from 'next-intl'
import type { Refusal } from '@/newsroom/result'

/** Says a refusal in the viewer's language; what is in the way is listed beside it. */
export const useRefusalWords = (): ((refusal: Refusal) => string) => {
  const t = useTranslations('moves')
  return (refusal) => {
    switch (refusal.kind) {
      case 'notFound':
        return t('refused.notFound')
      case 'forbidden':
        return t.has(`because.${refusal.because}`) ? t(`because.${refusal.because}`) : t('because.role')
      case 'wrongState':
        return t('refused.wrongState', { state: t(`states.${refusal.state}`) })
      case 'notReady':
        return t('refused.notReady')
      case 'invalid':
        return t('refused.invalid', {
          field: t.has(`asks.${refusal.field}.label`) ? t(`asks.${refusal.field}.label`) : refusal.field,
        })
    }
  }
}
