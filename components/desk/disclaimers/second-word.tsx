'use client'

import { type ReactNode, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { StateWord } from '@/components/ui/state-word'
import { toast } from '@/components/ui/toast'
import type { Refusal, Result } from '@/newsroom/result'
import { useRefusalWords } from './refusal-words'

type Deed = () => Promise<Result<unknown>>

export type SecondWordProps = {
  /** What is wished and why it waits; the two answers; what is said once they were given. */
  readonly words: Readonly<Record<'waits' | 'hint' | 'agree' | 'keep' | 'agreed' | 'kept', string>>
  readonly mayAgree: boolean
  readonly onAgree: Deed
  readonly onKeep: Deed
  readonly children?: ReactNode
}

/** Somebody wishes what takes two: a second person agrees, or anybody who keeps disclaimers leaves things as they are. */
export function SecondWord({ words, mayAgree, onAgree, onKeep, children }: SecondWordProps) {
  const { sentence } = useRefusalWords()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, startWork] = useTransition()
  const work = (what: Deed, said: string) =>
    startWork(async () => {
      const result = await what()
      setRefusal(result.ok ? null : result.refusal)
      if (result.ok) toast({ text: said })
    })
  return (
    <div className="flex flex-col gap-2 border-l-2 border-amber pl-3">
      <p className="text-14">
        <StateWord tone="amber">{words.waits}</StateWord> <span className="text-muted">{words.hint}</span>
      </p>
      {children}
      {refusal ? (
        <p role="alert" className="text-14 text-vermilion">
          {sentence(refusal)}
        </p>
      ) : null}
      <div className="flex flex-wrap items-start gap-3">
        {mayAgree ? (
          <Button variant="primary" size="small" isPending={isBusy} onPress={() => work(onAgree, words.agreed)}>
            {words.agree}
          </Button>
        ) : null}
        <Button size="small" isDisabled={isBusy} onPress={() => work(onKeep, words.kept)}>
          {words.keep}
        </Button>
      </div>
    </div>
  )
}
