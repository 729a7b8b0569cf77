'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { RulePreview } from '@/newsroom/disclaimers/preview/on-screen'
import type { Refusal, Result } from '@/newsroom/result'
import { useRefusalWords } from './refusal-words'
import type { RuleSaid } from './rule-actions'
import { RuleEffects } from './rule-effects'

export type PreviewRule = (said: RuleSaid) => Promise<Result<RulePreview>>

export type WhatWouldChangeProps = {
  readonly said: RuleSaid
  /** Whether the rule says enough to be tried. */
  readonly isWhole: boolean
  readonly onPreview: PreviewRule
}

/** What was found, and of which rule: once another word is chosen it is true no more. */
type Found = { readonly of: string; readonly preview: RulePreview }

/** Tries the rule as it is written now on what is out, before anybody saves it. */
export function WhatWouldChange({ said, isWhole, onPreview }: WhatWouldChangeProps) {
  const t = useTranslations('disclaimers.rule.preview')
  const { sentence } = useRefusalWords()
  const [found, setFound] = useState<Found | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isCounting, startCounting] = useTransition()
  const written = JSON.stringify(said)
  const count = () =>
    startCounting(async () => {
      const result = await onPreview(said)
      setRefusal(result.ok ? null : result.refusal)
      setFound(result.ok ? { of: written, preview: result.value } : null)
    })
  return (
    <div className="flex flex-col items-start gap-3 border-t border-rule pt-4">
      <Button size="small" isDisabled={!isWhole} isPending={isCounting} onPress={count}>
        {t('ask')}
      </Button>
      <p className="text-14 text-muted">{t('hint')}</p>
      {refusal ? (
        <p role="alert" className="text-14 text-vermilion">
          {sentence(refusal)}
        </p>
      ) : null}
      <div role="status" className="w-full">
        {found?.of === written ? <RuleEffects preview={found.preview} /> : null}
      </div>
    </div>
  )
}
