'use client'

import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { useRefusalWords } from '@/components/desk/moves/use-refusal-words'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { Result } from '@/newsroom/result'
import type { StoryAtHand } from './version-line'

export type Restore = (input: {
  storyId: string
  editionId: string
  revisionId: string
}) => Promise<Result<{ readonly seq: number }>>

type RestoreVersionProps = {
  readonly story: StoryAtHand
  readonly revisionId: string
  /** The version that stands now: restoring it is how this is taken back. */
  readonly headId: string
  /** Names the version for those who do not see the line around it. */
  readonly label: string
  readonly restore: Restore
}

/** Brings a version back as a new one, at once; the toast takes it back. */
export function RestoreVersion({ story, revisionId, headId, label, restore }: RestoreVersionProps) {
  const t = useTranslations('story.history')
  const refusal = useRefusalWords()
  const [isPending, begin] = useTransition()
  const { storyId, editionId } = story
  const bring = (id: string, undo?: () => void) =>
    begin(async () => {
      const result = await restore({ storyId, editionId, revisionId: id })
      if (!result.ok) return toast({ text: refusal(result.refusal), tone: 'stop' })
      toast({ text: t('restored', { seq: result.value.seq }), ...(undo ? { undo } : {}) })
    })
  return (
    <Button
      size="text"
      variant="bare"
      isPending={isPending}
      aria-label={`${t('restore')}: ${label}`}
      onPress={() => bring(revisionId, () => bring(headId))}
    >
      <span className="link">{t('restore')}</span>
    </Button>
  )
}
