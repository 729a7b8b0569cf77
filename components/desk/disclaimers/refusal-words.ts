'use client'

import { useTranslations } from 'next-intl'
import { noKeyOf } from '@/components/desk/rules/no-key'
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
  'strangeAddress',
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
  'ownLoosening',
  'needsLegalOwner',
  'looseningAsked',
  'loosened',
  'staysStrict',
  'bindsOtherwise',
] as const

const OTHERWISE = {
  ...{ failed: 'other', notFound: 'notFound', forbidden: 'forbidden' },
  ...{ wrongState: 'other', invalid: 'invalid', notReady: 'other' },
} as const

/** A refusal in words, and the same for one field alone. */
export const useRefusalWords = () => {
  const t = useTranslations('disclaimers.refusals')
  const sentence = (refusal: Refusal): string => t(noKeyOf(refusal, KNOWN, OTHERWISE))
  const beside = (field: string, refusal: Refusal | null): string | undefined =>
    refusal?.kind === 'invalid' && refusal.field === field ? sentence(refusal) : undefined
  return { sentence, beside }
}
