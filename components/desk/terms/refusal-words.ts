'use client'

import { useTranslations } from 'next-intl'
import type { No } from '@/components/desk/rules/use-act'

const KNOWN = [
  'ownWording',
  'hand',
  'role',
  'taken',
  'blank',
  'changedMeanwhile',
  'changed',
  'approved',
  'pattern',
  'long',
  'beforeStart',
] as const
type Said = (typeof KNOWN)[number] | 'notFound' | 'invalid' | 'failed'

const known = (key: string, otherwise: Said): Said => KNOWN.find((word) => word === key) ?? otherwise

const keyOf = (no: No): Said => {
  if (no === 'failed') return 'failed'
  switch (no.kind) {
    case 'notFound':
      return 'notFound'
    case 'forbidden':
      return known(no.because, 'role')
    case 'wrongState':
      return known(no.state, 'changed')
    case 'invalid':
      return known(no.key, 'invalid')
    case 'notReady':
      return 'invalid'
  }
}

/** A no about lists and findings, in words. */
export const useRefusalWords = (): ((no: No) => string) => {
  const t = useTranslations('machine.refusals')
  return (no) => t(keyOf(no))
}
