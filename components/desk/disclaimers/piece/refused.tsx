'use client'

import { useTranslations } from 'next-intl'
import { noKeyOf } from '@/components/desk/rules/no-key'
import type { No } from '@/components/desk/rules/use-act'

const KNOWN = [
  'ownWaiver',
  'hand',
  'role',
  'neverLeftOut',
  'inReview',
  'notAHand',
  'scheduled',
  'blank',
  'carried',
  'notInForce',
  'notSuggested',
  'notRequired',
  'asked',
  'changed',
] as const
const OTHERWISE = {
  ...{ failed: 'failed', notFound: 'notFound', forbidden: 'role' },
  ...{ wrongState: 'other', invalid: 'other', notReady: 'other' },
} as const

/** Why nothing came of a decision about a notice. */
export function Refused({ no }: { readonly no: No | null }) {
  const t = useTranslations('disclaimers.piece.refusals')
  if (no === null) return null
  return (
    <p role="alert" className="text-14 text-vermilion">
      {t(noKeyOf(no, KNOWN, OTHERWISE))}
    </p>
  )
}
