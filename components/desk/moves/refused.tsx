'use client'

import { useTranslations } from 'next-intl'
import type { Issue } from '@/newsroom/issue'
import { IssueLines } from './issue-lines'
import type { Making } from './use-move'
import { useRefusalWords } from './use-refusal-words'

export type RefusedProps = {
  readonly refusal: Making['refusal']
  readonly onJump?: ((issue: Issue) => void) | undefined
}

/** Why a move was not made, beside the button that asked for it. */
export function Refused({ refusal, onJump }: RefusedProps) {
  const t = useTranslations('moves')
  const words = useRefusalWords()
  if (refusal === null) return null
  return (
    <div role="alert" className="flex flex-col gap-2 text-vermilion">
      <p>{refusal === 'failed' ? t('refused.failed') : words(refusal)}</p>
      {refusal !== 'failed' && refusal.kind === 'notReady' ? (
        <IssueLines issues={refusal.issues} onJump={onJump} />
      ) : null}
    </div>
  )
}
