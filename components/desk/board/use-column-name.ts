'use client'

import { useTranslations } from 'next-intl'
import { useStageName } from '@/components/desk/moves/use-stage-name'
import type { Column } from '@/newsroom/story/board'

/** A column is called by its state, or by its stage of the review; of what is out the board shows only today's. */
export const useColumnName = (): ((column: Column) => string) => {
  const t = useTranslations('board')
  const states = useTranslations('moves.states')
  const stageName = useStageName()
  return ({ state, stage }) => {
    if (stage !== null) return stageName(stage)
    return state === 'published' ? t('publishedToday') : states(state)
  }
}
