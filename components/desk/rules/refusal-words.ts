'use client'

import { useTranslations } from 'next-intl'
import type { No } from './use-act'

const KNOWN = ['changed', 'ended', 'taken', 'gone', 'full'] as const

type Said = (typeof KNOWN)[number] | 'forbidden' | 'notFound' | 'invalid' | 'failed' | 'notReady'

const known = (key: string, otherwise: Said): Said => KNOWN.find((word) => word === key) ?? otherwise

const keyOf = (no: No): Said => {
  if (no === 'failed') return 'failed'
  switch (no.kind) {
    case 'notFound':
    case 'forbidden':
    case 'notReady':
      return no.kind
    case 'wrongState':
      return known(no.state, 'changed')
    case 'invalid':
      return known(no.key, 'invalid')
  }
}

/** A no in words; what is in the way is listed beside it. */
export const useRefusalWords = (): ((no: No) => string) => {
  const t = useTranslations('rules.refusals')
  return (no) => t(keyOf(no))
}
