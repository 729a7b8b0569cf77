'use client'

import { useTranslations } from 'next-intl'
import { toast } from '@/components/ui/toast'
import type { Dropped } from '@/newsroom/copy/import/heard'
import { type Noticed, withHints } from '@/newsroom/evidence/hints/hint'
import { UNSAID } from '@/newsroom/story/ai-use'
import type { WritingDesk } from '../screen/open-desk'

/** Says what became of what was pasted, and keeps with the piece what in it may speak of a machine. */
export const usePasted = (desk: WritingDesk, onSpoken: (sentence: string) => void) => {
  const speech = useTranslations('editor.spoken')
  const listed = (words: readonly string[]): string => [...new Set(words)].join(speech('and'))

  const keep = (noticed: readonly Noticed[]): void => {
    const ai = desk.kept.state().mine.ai ?? UNSAID
    desk.change({ ai: { ...ai, hints: [...withHints(ai.hints ?? [], noticed, new Date())] } })
  }

  return (dropped: readonly Dropped[], noticed: readonly Noticed[]): void => {
    if (noticed.length > 0) {
      keep(noticed)
      toast({ text: speech('hinted', { what: listed(noticed.map(({ kind }) => speech(`hints.${kind}`))) }) })
    }
    if (dropped.length > 0)
      toast({ text: speech('dropped', { what: listed(dropped.map((kind) => speech(`kinds.${kind}`))) }) })
    else if (noticed.length === 0) onSpoken(speech('pasted'))
  }
}
