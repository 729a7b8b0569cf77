'use client'

import { useState, useTransition } from 'react'
import type { Refusal, Result } from '@/newsroom/result'

/** `failed`: no answer came. */
export type No = Refusal | 'failed'

/** Does one thing at a time, and keeps the no of the last for the place that shows it. */
export const useAct = () => {
  const [isPending, start] = useTransition()
  const [no, setNo] = useState<No | null>(null)
  const act = (work: () => Promise<Result<unknown>>, onDone: () => void): void =>
    start(async () => {
      const result = await work().catch(() => null)
      setNo(result === null ? 'failed' : result.ok ? null : result.refusal)
      if (result?.ok) onDone()
    })
  return { isPending, no, act, forget: () => setNo(null) }
}
