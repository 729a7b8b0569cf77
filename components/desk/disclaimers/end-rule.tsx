'use client'

import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { Result } from '@/newsroom/result'
import { useRefusalWords } from './refusal-words'

export type EndRuleProps = {
  readonly onEnd: () => Promise<Result<unknown>>
  /** Opens the same rule again, from now on. */
  readonly onUndo: () => Promise<Result<unknown>>
}

/** Ends a rule at once; the toast takes it back. */
export function EndRule({ onEnd, onUndo }: EndRuleProps) {
  const t = useTranslations('disclaimers.rule')
  const { sentence } = useRefusalWords()
  const [isEnding, startEnding] = useTransition()
  const tell = (result: Result<unknown>, said: Parameters<typeof toast>[0]) =>
    toast(result.ok ? said : { text: sentence(result.refusal), tone: 'stop' })
  const undo = async () => tell(await onUndo(), { text: t('saved') })
  const end = () => startEnding(async () => tell(await onEnd(), { text: t('ended'), undo }))
  return (
    <Button size="text" variant="bare" isPending={isEnding} onPress={end}>
      {t('end')}
    </Button>
  )
}
