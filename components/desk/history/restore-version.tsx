'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { useRefusalWords } from '@/components/desk/moves/use-refusal-words'
import { DialogForm } from '@/components/desk/work/dialog-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
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
  /** Whoever could review the piece is asked first: a hand in it is not taken back by restoring again. */
  readonly makesHand: boolean
  readonly restore: Restore
}

/** Brings a version back as a new one, at once; the toast takes it back. */
export function RestoreVersion({ story, revisionId, headId, label, makesHand, restore }: RestoreVersionProps) {
  const t = useTranslations('story.history')
  const refusal = useRefusalWords()
  const [isPending, begin] = useTransition()
  const [isAsking, setAsking] = useState(false)
  const { storyId, editionId } = story
  const bring = (id: string, undo?: () => void) =>
    begin(async () => {
      const result = await restore({ storyId, editionId, revisionId: id })
      if (!result.ok) return toast({ text: refusal(result.refusal), tone: 'stop' })
      toast({ text: t('restored', { seq: result.value.seq }), ...(undo ? { undo } : {}) })
    })
  const bringIt = () => bring(revisionId, () => bring(headId))
  return (
    <>
      <Button
        size="text"
        variant="bare"
        isPending={isPending}
        aria-label={`${t('restore')}: ${label}`}
        onPress={() => (makesHand ? setAsking(true) : bringIt())}
      >
        <span className="link">{t('restore')}</span>
      </Button>
      {isAsking ? (
        <Dialog isOpen onOpenChange={setAsking} title={t('handTitle')}>
          <DialogForm
            isPending={isPending}
            isReady
            confirm={t('handConfirm')}
            onSubmit={() => {
              setAsking(false)
              bringIt()
            }}
          >
            <p className="leading-text">{t('handLead')}</p>
          </DialogForm>
        </Dialog>
      ) : null}
    </>
  )
}
