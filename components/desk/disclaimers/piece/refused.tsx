'use client'

import { useTranslations } from 'next-intl'
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
type Said = (typeof KNOWN)[number] | 'notFound' | 'other' | 'failed'

const known = (key: string, otherwise: Said): Said => KNOWN.find((word) => word === key) ?? otherwise

const keyOf = (no: No): Said => {
  if (no === 'failed') return 'failed'
  switch (no.kind) {
    case 'notFound':
      return 'notFound'
    case 'forbidden':
      return known(no.because, 'role')
    case 'wrongState':
      return known(no.state, 'other')
    case 'invalid':
      return known(no.key, 'other')
    case 'notReady':
      return 'other'
  }
}

/** Why nothing came of a decision about a notice. */
export function Refused({ no }: { readonly no: No | null }) {
  const t = useTranslations('disclaimers.piece.refusals')
  if (no === null) return null
  return (
    <p role="alert" className="text-14 text-vermilion">
      {t(keyOf(no))}
    </p>
  )
}
