'use client'

import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { RuleOnScreen } from '@/newsroom/disclaimers/on-screen'
import type { Result } from '@/newsroom/result'
import { useRefusalWords } from './refusal-words'

export type EndRuleProps = {
  readonly rule: Pick<RuleOnScreen, 'state' | 'endTakesTwo'>
  readonly onEnd: () => Promise<Result<unknown>>
  /** What makes it as if it had not been pressed. */
  readonly onUndo: () => Promise<Result<unknown>>
}

/** A draft never counted: it is only discarded. What requires a notice that is never left out ends with two. */
const wordsFor = ({ state, endTakesTwo }: EndRuleProps['rule']) => {
  if (state !== 'approved') return { press: 'discard', said: 'discarded', undone: 'again' } as const
  if (endTakesTwo) return { press: 'askEnd', said: 'endAsked', undone: 'kept' } as const
  return { press: 'end', said: 'ended', undone: 'again' } as const
}

/** Ends a rule, or asks that it end; the toast takes it back. */
export function EndRule({ rule, onEnd, onUndo }: EndRuleProps) {
  const t = useTranslations('disclaimers.rule')
  const { sentence } = useRefusalWords()
  const [isEnding, startEnding] = useTransition()
  const words = wordsFor(rule)
  const tell = (result: Result<unknown>, said: Parameters<typeof toast>[0]) =>
    toast(result.ok ? said : { text: sentence(result.refusal), tone: 'stop' })
  const undo = async () => tell(await onUndo(), { text: t(words.undone) })
  const end = () => startEnding(async () => tell(await onEnd(), { text: t(words.said), undo }))
  return (
    <Button size="text" variant="bare" isPending={isEnding} onPress={end}>
      {t(words.press)}
    </Button>
  )
}
