'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/newsroom/language/locales'
import type { Conversation } from '@/newsroom/talk/line'
import { More } from './more'
import { NewThread } from './new-thread'
import { Sending } from './sending'
import type { TalkActions } from './talk-actions'
import { Threads } from './threads'
import { useLines } from './use-lines'
import { useLinked } from './use-linked'
import { useSaying } from './use-saying'

export type TalkProps = {
  readonly storyId: string
  /** Of the piece. */
  readonly language: Locale
  readonly conversation: Conversation
  readonly actions: TalkActions
  /** Where no tab says what this is. */
  readonly isTitled?: boolean
}

/** The conversation about a piece: a place to write, what waits for somebody, then all that was said. */
export function Talk({ storyId, language, conversation, actions, isTitled = false }: TalkProps) {
  const words = useTranslations('talk')
  const { lines, next, keep, goOnFrom } = useLines(conversation)
  const { pending, say } = useSaying(keep)
  const callable = useCallback((search: string) => actions.callable({ storyId, search }), [actions, storyId])
  const find = useCallback((threadId: string) => actions.find({ storyId, threadId }), [actions, storyId])
  const { linked, isMissing } = useLinked({ lines, find, keep })
  const beginning = pending.filter(({ threadId }) => threadId === null)
  const shared = { storyId, language, actions, callable, say, keep, pending, linked }
  return (
    <div id="field-talk" className="flex flex-col gap-6">
      <h2 className={isTitled ? 'font-serif text-21 leading-snug' : 'sr-only'}>{words('heading')}</h2>
      <NewThread {...{ storyId, callable, say }} open={actions.open} mayBlock={conversation.mayBlock} />
      {isMissing ? <p role="alert">{words('missing')}</p> : null}
      {beginning.length > 0 ? (
        <ol>
          {beginning.map(({ key, text }) => (
            <Sending key={key} text={text} language={language} />
          ))}
        </ol>
      ) : null}
      {lines.length === 0 && pending.length === 0 ? (
        <EmptyState title={words('empty.title')}>{words('empty.text')}</EmptyState>
      ) : null}
      <Threads
        {...shared}
        heading={words('open', { count: conversation.open })}
        lines={lines.filter(({ isOpen }) => isOpen)}
      />
      <Threads {...shared} heading={words('rest')} lines={lines.filter(({ isOpen }) => !isOpen)} />
      <More {...{ storyId, next, keep, goOnFrom }} more={actions.more} />
    </div>
  )
}
