'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type { TakenIn } from '@/newsroom/disclaimers/exchange/taken-in'
import type { Refusal, Result } from '@/newsroom/result'

/** Fields are told as the file names them. */
const within = (field: string): string => field.replace(/^file\.?/, '')

const useFaultWords = () => {
  const t = useTranslations('disclaimers.library')
  return (refusal: Refusal): string => {
    if (refusal.kind !== 'invalid') return t('refused')
    const field = within(refusal.field)
    if (refusal.key === 'tooLong') return t('tooLong')
    if (field === '' || field === 'format') return t('unreadable')
    return t('fault', { field })
  }
}

/** Taking notices into the book, and what became of it in words. */
export const useTaking = () => {
  const t = useTranslations('disclaimers.library')
  const words = useFaultWords()
  const [said, setSaid] = useState<{ readonly done: string } | { readonly fault: string } | null>(null)
  const [isTaking, startTaking] = useTransition()
  const take = (what: () => Promise<Result<TakenIn>>) =>
    startTaking(async () => {
      const result = await what()
      if (!result.ok) return setSaid({ fault: words(result.refusal) })
      const { added, kept, leftOut, awaitOwner } = result.value
      return setSaid({ done: t('done', { added: added.length, kept: kept.length, leftOut, awaitOwner }) })
    })
  return { said, isTaking, take }
}

export type Said = ReturnType<typeof useTaking>['said']
