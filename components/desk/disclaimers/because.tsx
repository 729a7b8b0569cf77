'use client'

import { useTranslations } from 'next-intl'
import type { Because as Reason } from '@/newsroom/disclaimers/notice'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import { useRuleWords } from './rule-words'

/** "because the source is …": the facts that matched, in words. */
export function Because({ because, shelves }: { readonly because: Reason; readonly shelves: ShelfNames }) {
  const t = useTranslations('disclaimers')
  const { wordFor } = useRuleWords(shelves)
  if (because.facts.length === 0) return t('carried.reasonAlways')
  const facts = because.facts.map(({ fact, value }) =>
    value === '' ? t(`carried.noFact.${fact}`) : t(`carried.fact.${fact}`, { value: wordFor(fact, value) }),
  )
  return t('carried.reason', { facts: facts.join(t('rule.and')) })
}
