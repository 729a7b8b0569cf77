'use client'

import { useTranslations } from 'next-intl'
import { isFlag } from '@/newsroom/disclaimers/condition'
import type { Matched } from '@/newsroom/disclaimers/evaluate'
import type { Because as Reason } from '@/newsroom/disclaimers/notice'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import { useRuleWords } from './rule-words'

/** "because the source is …": the facts that matched, in words. */
export function Because({ because, shelves }: { readonly because: Reason; readonly shelves: ShelfNames }) {
  const t = useTranslations('disclaimers')
  const { wordFor } = useRuleWords(shelves)
  const inWords = ({ fact, value }: Matched): string => {
    if (isFlag(fact)) return value === 'true' ? t(`rule.so.${fact}`) : t(`rule.notSo.${fact}`)
    if (value === '') return t('carried.noFact', { fact: t(`rule.facts.${fact}`) })
    return t(`carried.fact.${fact}`, { value: wordFor(fact, value) })
  }
  if (because.ruleId === null) return t('carried.byHand')
  if (because.facts.length === 0) return t('carried.reasonAlways')
  return t('carried.reason', { facts: because.facts.map(inWords).join(t('rule.and')) })
}
