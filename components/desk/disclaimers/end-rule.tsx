'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { Refusal, Result } from '@/newsroom/result'
import { useRefusalWords } from './refusal-words'

/** Ends a rule after saying, in its place, what that means. */
export function EndRule({ onEnd }: { readonly onEnd: () => Promise<Result<unknown>> }) {
  const t = useTranslations('disclaimers.rule')
  const { sentence } = useRefusalWords()
  const [isAsking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isEnding, startEnding] = useTransition()
  const end = () =>
    startEnding(async () => {
      const result = await onEnd()
      setRefusal(result.ok ? null : result.refusal)
    })
  if (!isAsking)
    return (
      <Button size="text" variant="bare" onPress={() => setAsking(true)}>
        {t('end')}
      </Button>
    )
  return (
    <div className="flex basis-full flex-wrap items-center gap-3 pt-1">
      <p className="max-w-[60ch] text-14">
        <strong className="font-medium">{t('endTitle')}</strong> {t('endBody')}
      </p>
      <Button size="small" variant="danger" autoFocus isPending={isEnding} onPress={end}>
        {t('end')}
      </Button>
      <Button size="small" onPress={() => setAsking(false)}>
        {t('cancel')}
      </Button>
      {refusal ? (
        <p role="alert" className="text-14 text-vermilion">
          {sentence(refusal)}
        </p>
      ) : null}
    </div>
  )
}
