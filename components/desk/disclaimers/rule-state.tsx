'use client'

import { useTranslations } from 'next-intl'
import { StateWord } from '@/components/ui/state-word'
import type { RuleOnScreen } from '@/newsroom/disclaimers/on-screen'

/** What a rule waits for, in words; nothing of one in force. */
export function RuleStateWord({ rule }: { readonly rule: Pick<RuleOnScreen, 'state' | 'replacesId' | 'writtenBy'> }) {
  const t = useTranslations('disclaimers.rule.states')
  if (rule.state === 'approved') return null
  if (rule.state === 'returned')
    return <StateWord tone="vermilion">{t('returned', { name: rule.writtenBy ?? '' })}</StateWord>
  return <StateWord tone="amber">{t(rule.replacesId === null ? 'draft' : 'change')}</StateWord>
}
