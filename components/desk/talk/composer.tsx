'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { isComposing } from '@/components/ui/composing'
import { EMPTY, joined, sentText } from '@/newsroom/talk/draft'
import { useDraft } from './drafts'
import { MentionField } from './mention-field'
import { Refused } from './refused'
import type { Callable } from './use-options'
import type { No } from './use-saying'

type Props = {
  readonly label: string
  /** Names the draft: unsent words wait there. */
  readonly place: string
  readonly callable: Callable
  readonly onSay: (text: string) => Promise<No | null>
  readonly onSaid?: () => void
  readonly onCancel?: () => void
  readonly isFocused?: boolean
  /** What can be said about the words beside the words. */
  readonly children?: ReactNode
}

/** Where something is written. The field is free again at once; what could not be sent comes back into it. */
export function Composer({ label, place, callable, onSay, onSaid, onCancel, isFocused = false, children }: Props) {
  const words = useTranslations('talk.composer')
  const [draft, change] = useDraft(place)
  const [no, setNo] = useState<No | null>(null)
  const isEmpty = draft.text.trim() === ''
  const submit = async () => {
    if (isEmpty) return
    change(() => EMPTY)
    setNo(null)
    const answer = await onSay(sentText(draft))
    if (answer !== null) change((since) => joined(draft, since))
    else onSaid?.()
    setNo(answer)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
    event.preventDefault()
    submit()
  }
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <MentionField
        label={label}
        draft={draft}
        onDraft={(next) => change(() => next)}
        callable={callable}
        onKeyDown={onKeyDown}
        isFocused={isFocused}
      />
      {children}
      <Refused no={no} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" variant="primary" isDisabled={isEmpty}>
          {words('post')}
        </Button>
        {onCancel ? (
          <Button size="small" onPress={onCancel}>
            {words('cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
