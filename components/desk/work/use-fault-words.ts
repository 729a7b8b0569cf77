'use client'

import { useTranslations } from 'next-intl'
import type { Refusal } from '@/newsroom/result'

/** `failed`: no answer came. */
export type Fault = Refusal | 'failed'

/** Says in the viewer's language why something about a story's planning was not done. */
export const useFaultWords = (): ((fault: Fault) => string) => {
  const t = useTranslations('work.faults')
  const states = useTranslations('moves.states')
  return (fault) => {
    if (fault === 'failed') return t('failed')
    switch (fault.kind) {
      case 'notFound':
        return t('notFound')
      case 'forbidden':
        return t.has(fault.because) ? t(fault.because) : t('role')
      case 'wrongState':
        return t('wrongState', { state: states(fault.state) })
      case 'invalid':
        return t.has(fault.key) ? t(fault.key) : t('invalid')
      case 'notReady':
        return t('invalid')
    }
  }
}
