'use client'

import { useTranslations } from 'next-intl'
import { noKeyOf } from '@/components/desk/rules/no-key'
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
const OTHERWISE = {
  ...{ failed: 'failed', notFound: 'notFound', forbidden: 'role' },
  ...{ wrongState: 'changed', invalid: 'invalid', notReady: 'invalid' },
} as const

/** A no about lists and findings, in words. */
export const useRefusalWords = (): ((no: No) => string) => {
  const t = useTranslations('machine.refusals')
  return (no) => t(noKeyOf(no, KNOWN, OTHERWISE))
}
