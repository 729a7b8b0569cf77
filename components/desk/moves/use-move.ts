'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState, useTransition } from 'react'
import { newClientId } from '@/components/editor/saving/client-id'
import { toast } from '@/components/ui/toast'
import type { Refusal } from '@/newsroom/result'
import type { Act, MoveRequest } from './act'

/** The move that takes this one back, where it is the same person's to make. */
const TAKES_BACK = { recall: 'file' } as const satisfies Partial<Record<MoveRequest['move'], MoveRequest['move']>>

const undoOf = (move: MoveRequest['move']) => (move in TAKES_BACK ? TAKES_BACK.recall : null)

export type Making = {
  readonly isPending: boolean
  /** `failed`: no answer came; nothing is known to have changed. */
  readonly refusal: Refusal | 'failed' | null
  readonly make: (request: MoveRequest) => void
  readonly forget: () => void
}

type Options = {
  readonly act: Act
  /** Lets unsaved text go out first; false: it could not, so nothing is moved. */
  readonly beforeMove?: (() => Promise<boolean>) | undefined
  readonly onMoved?: () => void
}

/** Makes one move at a time, says what was done, and keeps the refusal for the place that shows it. */
export const useMove = ({ act, beforeMove, onMoved }: Options): Making => {
  const t = useTranslations('moves')
  const [isPending, startTransition] = useTransition()
  const [refusal, setRefusal] = useState<Making['refusal']>(null)
  /** Stays while no answer came: what is asked again is then the same request. */
  const unanswered = useRef<{ readonly requestId: string; readonly move: MoveRequest['move'] } | null>(null)

  const attempt = async (request: MoveRequest): Promise<void> => {
    if (beforeMove && !(await beforeMove())) return setRefusal('failed')
    const { move } = request
    const requestId = unanswered.current?.move === move ? unanswered.current.requestId : newClientId()
    unanswered.current = { requestId, move }
    const result = await act({ ...request, requestId })
    unanswered.current = null
    if (!result.ok) return setRefusal(result.refusal)
    setRefusal(null)
    const back = undoOf(request.move)
    const { storyId, editionId } = request
    toast({
      text: t(`${request.move}.done`),
      ...(back ? { undo: () => make({ storyId, editionId, move: back }) } : {}),
    })
    onMoved?.()
  }

  const make = (request: MoveRequest): void => startTransition(() => attempt(request).catch(() => setRefusal('failed')))

  return { isPending, refusal, make, forget: () => setRefusal(null) }
}
