'use client'

import { useTranslations } from 'next-intl'
import { Composer } from './composer'
import type { TalkActions } from './talk-actions'
import type { Say } from './thread-props'
import type { Callable } from './use-options'

type Props = {
  readonly storyId: string
  readonly threadId: string
  readonly reply: TalkActions['reply']
  readonly callable: Callable
  readonly say: Say
  readonly onDone: () => void
}

/** An answer in a thread; the box closes once it is said. */
export function ReplyBox({ storyId, threadId, reply, callable, say, onDone }: Props) {
  const words = useTranslations('talk.composer')
  return (
    <Composer
      label={words('reply')}
      place={`${storyId}/${threadId}`}
      callable={callable}
      onSay={(text) => say({ threadId, kind: 'comment', text }, () => reply({ storyId, threadId, text }))}
      onSaid={onDone}
      onCancel={onDone}
      isFocused
    />
  )
}
