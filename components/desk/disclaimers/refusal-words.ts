'use client'

import { useTranslations } from 'next-intl'
import type { Refusal } from '@/newsroom/result'

const KNOWN = [
  'withdrawn',
  'in_review',
  'draft',
  'approved',
  'ended',
  'ownWording',
  'changedMeanwhile',
  'blank',
  'unknownVariable',
  'beforeStart',
  'past',
  'taken',
  'unknownShelf',
  'ownRule',
  'notLegalOwner',
  'noLegalOwner',
  'returned',
  'beingChanged',
  'deprecated',
  'noKeeper',
  'onlyConverted',
  'endAsked',
  'kept',
  'ownRuleEnd',
  'ownStandIn',
  'standsIn',
  'sameLanguage',
  'standInEnded',
  'standInApproved',
] as const

type Said = (typeof KNOWN)[number] | 'forbidden' | 'notFound' | 'invalid' | 'other'

const known = (key: string, otherwise: Said): Said => KNOWN.find((word) => word === key) ?? otherwise

const keyOf = (refusal: Refusal): Said => {
  switch (refusal.kind) {
    case 'notFound':
      return 'notFound'
    case 'forbidden':
      return known(refusal.because, 'forbidden')
    case 'wrongState':
      return known(refusal.state, 'other')
    case 'invalid':
      return known(refusal.key, 'invalid')
    case 'notReady':
      return 'other'
  }
}

/** A refusal in words, and the same for one field alone. */
export const useRefusalWords = () => {
  const t = useTranslations('disclaimers.refusals')
  const sentence = (refusal: Refusal): string => t(keyOf(refusal))
  const beside = (field: string, refusal: Refusal | null): string | undefined =>
    refusal?.kind === 'invalid' && refusal.field === field ? sentence(refusal) : undefined
  return { sentence, beside }
}
