'use client'

import { useTranslations } from 'next-intl'
import { noKeyOf } from './no-key'
import type { No } from './use-act'

const KNOWN = ['changed', 'ended', 'taken', 'gone', 'full'] as const

const OTHERWISE = {
  ...{ failed: 'failed', notFound: 'notFound', forbidden: 'forbidden' },
  ...{ wrongState: 'changed', invalid: 'invalid', notReady: 'notReady' },
} as const

/** A no in words; what is in the way is listed beside it. */
export const useRefusalWords = (): ((no: No) => string) => {
  const t = useTranslations('rules.refusals')
  return (no) => t(noKeyOf(no, KNOWN, OTHERWISE))
}
