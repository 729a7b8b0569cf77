'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { Because as Reason } from '@/newsroom/disclaimers/notice'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import { useRuleWords } from './rule-words'

/** "because the source is …": the facts that matched, in words. */
export function Because({ because, shelves }: { readonly because: Reason; readonly shelves: ShelfNames }) {
  const t = useTranslations('disclaimers.carried')
  const format = useFormatter()
  const { wordFor } = useRuleWords(shelves)
  if (because.facts.length === 0) return t('reasonAlways')
  const facts = because.facts.map(({ fact, value }) =>
    value === '' ? t(`noFact.${fact}`) : t(`fact.${fact}`, { value: wordFor(fact, value) }),
  )
  return t('reason', { facts: format.list(facts, { type: 'conjunction' }) })
}
