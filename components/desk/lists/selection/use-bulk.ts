'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { toast } from '@/components/ui/toast'
import type { BulkAnswer, BulkChange, BulkItem } from '@/newsroom/story/bulk'

export type ChangeMany = (items: readonly BulkItem[]) => Promise<BulkAnswer>

type No = Extract<BulkAnswer, { ok: false }>['answers']

export type Bulk = {
  readonly isPending: boolean
  /** Which stories were in the way last time; null: none was. `failed`: no answer came. */
  readonly no: No | 'failed' | null
  readonly make: (storyIds: readonly string[], change: BulkChange) => void
  readonly forget: () => void
}

type Heard = { readonly onDone: () => void; readonly onRefused: () => void }

/** Changes many stories, all or none, says so, and offers to take it back. */
export const useBulk = (change: ChangeMany, { onDone, onRefused }: Heard): Bulk => {
  const t = useTranslations('work.bulk')
  const [isPending, start] = useTransition()
  const [no, setNo] = useState<Bulk['no']>(null)

  const takeBack = (back: readonly BulkItem[]) => () =>
    start(async () => {
      const answer = await change(back).catch(() => null)
      if (answer?.ok) toast({ text: t('undone') })
      else setNo(answer?.answers ?? 'failed')
    })

  const make: Bulk['make'] = (storyIds, what) =>
    start(async () => {
      const answer = await change(storyIds.map((storyId) => ({ storyId, change: what }))).catch(() => null)
      if (!answer?.ok) {
        setNo(answer?.answers.filter(({ refusal }) => refusal !== null) ?? 'failed')
        return onRefused()
      }
      setNo(null)
      toast({ text: t(`done.${what.do}`, { count: storyIds.length }), undo: takeBack(answer.back) })
      onDone()
    })

  return { isPending, no, make, forget: () => setNo(null) }
}
