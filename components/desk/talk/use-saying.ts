import { useState } from 'react'
import type { Refusal, Result } from '@/newsroom/result'
import type { TalkLine } from '@/newsroom/talk/line'
import type { ThreadKind } from '@/newsroom/talk/thread'

/** `failed`: no answer came. */
export type No = Refusal | 'failed'

/** A remark on its way: shown at once, in its thread or as a new one. */
export type Pending = {
  readonly key: string
  readonly threadId: string | null
  readonly kind: ThreadKind
  readonly text: string
}

export type Said = Omit<Pending, 'key'>

let sent = 0

/** Sends remarks; each is shown until the answer is there. Answers with why not, or null. */
export const useSaying = (keep: (lines: readonly TalkLine[]) => void) => {
  const [pending, setPending] = useState<readonly Pending[]>([])
  const say = async (said: Said, send: () => Promise<Result<TalkLine>>): Promise<No | null> => {
    sent += 1
    const own = { ...said, key: String(sent) }
    setPending((before) => [...before, own])
    const answer = await send().catch(() => 'failed' as const)
    setPending((before) => before.filter((one) => one !== own))
    if (answer === 'failed') return answer
    if (answer.ok) keep([answer.value])
    return answer.ok ? null : answer.refusal
  }
  return { pending, say }
}
