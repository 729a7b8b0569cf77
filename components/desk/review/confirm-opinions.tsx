'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { Refusal } from '@/newsroom/result'
import type { MovesAtHand } from '@/newsroom/workflow/at-hand'
import { Refused } from '../moves/refused'
import { useStageName } from '../moves/use-stage-name'
import type { ReviewActs } from './review-acts'

export type ConfirmOpinionsProps = { readonly moves: MovesAtHand; readonly confirm: ReviewActs['confirm'] }

/** For a reviewer whose opinion was given on an earlier text: one press, after looking at what changed. */
export function ConfirmOpinions({ moves, confirm }: ConfirmOpinionsProps) {
  const t = useTranslations('moves.review')
  const stageName = useStageName()
  const [isPending, start] = useTransition()
  const [refusal, setRefusal] = useState<Refusal | 'failed' | null>(null)
  const { storyId, editionId, hash, choices } = moves
  const press = (stage: string) =>
    start(async () => {
      const result = await confirm({ storyId, editionId, hash, stage }).catch(() => null)
      setRefusal(result === null ? 'failed' : result.ok ? null : result.refusal)
    })
  return choices.toConfirm.map((stage) => (
    <div key={stage.key} className="flex flex-wrap items-center gap-3 border-l-4 border-amber pl-3">
      <p className="min-w-0 flex-1">{t('stale', { stage: stageName(stage) })}</p>
      <Button isPending={isPending} onPress={() => press(stage.key)}>
        {t('standBy')}
      </Button>
      <Refused refusal={refusal} />
    </div>
  ))
}
