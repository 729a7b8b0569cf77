'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Composer } from './composer'
import type { TalkActions } from './talk-actions'
import type { Callable } from './use-options'
import type { No, Said } from './use-saying'

type Props = {
  readonly storyId: string
  readonly mayBlock: boolean
  readonly open: TalkActions['open']
  readonly callable: Callable
  readonly say: (said: Said, send: () => ReturnType<TalkActions['open']>) => Promise<No | null>
}

const PLAIN = { isNote: false, blocking: false }

/** Begins a conversation: a comment or a note to the desk, and whether it stops an approval. */
export function NewThread({ storyId, mayBlock, open, callable, say }: Props) {
  const words = useTranslations('talk.composer')
  const [marks, setMarks] = useState(PLAIN)
  const onSay = (text: string) => {
    const kind = marks.isNote ? 'note' : 'comment'
    return say({ threadId: null, kind, text }, () => open({ storyId, kind, blocking: marks.blocking, text }))
  }
  return (
    <Composer label={words('new')} place={storyId} callable={callable} onSay={onSay} onSaid={() => setMarks(PLAIN)}>
      <Checkbox isSelected={marks.isNote} onChange={(isNote) => setMarks({ ...marks, isNote })}>
        <span className="text-14">{words('note')}</span>
      </Checkbox>
      {mayBlock ? (
        <Checkbox isSelected={marks.blocking} onChange={(blocking) => setMarks({ ...marks, blocking })}>
          <span className="text-14">{words('blocking')}</span>
        </Checkbox>
      ) : null}
    </Composer>
  )
}
