'use client'

import { useTranslations } from 'next-intl'
import { useIssueSentence } from '../moves/use-issue-sentence'
import type { No } from './use-saying'

/** Says why something was not done, in sentences. */
export const useNoWords = (): ((no: No) => readonly string[]) => {
  const t = useTranslations('talk.refused')
  const sentence = useIssueSentence()
  return (no) => {
    if (no === 'failed') return [t('failed')]
    switch (no.kind) {
      case 'notFound':
      case 'wrongState':
        return [t('notFound')]
      case 'forbidden':
        return [t.has(no.because) ? t(no.because) : t('role')]
      case 'invalid':
        return [t.has(no.key) ? t(no.key) : t('invalid')]
      case 'notReady':
        return no.issues.map(sentence)
    }
  }
}
