'use client'

import { useState, useTransition } from 'react'
import { toast } from '@/components/ui/toast'
import type { Result } from '@/newsroom/result'
import type { Fault } from './use-fault-words'

export type Deed = {
  readonly isPending: boolean
  readonly fault: Fault | null
  readonly forget: () => void
  /** Does it, and says so; `undo` takes it back from the toast. */
  readonly run: <T>(
    doIt: () => Promise<Result<T>>,
    said: { readonly text: string; readonly undo?: () => void; readonly after?: (value: T) => void },
  ) => void
}

/** One thing done at a time; a no stays until the next try. */
export const useDeed = (): Deed => {
  const [isPending, start] = useTransition()
  const [fault, setFault] = useState<Fault | null>(null)
  const run: Deed['run'] = (doIt, { text, undo, after }) =>
    start(async () => {
      const result = await doIt().catch(() => null)
      if (!result?.ok) return setFault(result?.refusal ?? 'failed')
      setFault(null)
      toast(undo ? { text, undo } : { text })
      after?.(result.value)
    })
  return { isPending, fault, forget: () => setFault(null), run }
}
