import { useState, useTransition } from 'react'
import type { Result } from '@/newsroom/result'
import type { TalkLine } from '@/newsroom/talk/line'
import type { No } from './use-saying'

/** Does something to a thread, one thing at a time, and keeps why it was not done. */
export const useDeed = (keep: (lines: readonly TalkLine[]) => void) => {
  const [isPending, start] = useTransition()
  const [no, setNo] = useState<No | null>(null)
  const act = (send: () => Promise<Result<TalkLine>>): void =>
    start(async () => {
      const answer = await send().catch(() => 'failed' as const)
      if (answer !== 'failed' && answer.ok) keep([answer.value])
      setNo(answer === 'failed' ? answer : answer.ok ? null : answer.refusal)
    })
  return { isPending, no, act }
}
