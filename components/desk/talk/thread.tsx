'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Refused } from './refused'
import { RemarkLine } from './remark-line'
import { ReplyBox } from './reply-box'
import { Sending } from './sending'
import { Settled } from './settled'
import { ThreadMarks } from './thread-marks'
import type { ThreadProps } from './thread-props'
import { useDeed } from './use-deed'
import { useSpeaker } from './use-speaker'

/** One conversation: its marks, what was said, and what can be done. Resolved ones are folded up. */
export function Thread(props: ThreadProps) {
  const words = useTranslations('talk')
  const speaker = useSpeaker()
  const { line } = props
  const name = words('thread', { kind: words(`kinds.${line.kind}`), name: speaker(line.remarks[0]) })
  return (
    <article
      id={`talk-${line.id}`}
      tabIndex={-1}
      aria-label={name}
      className="flex scroll-mt-16 flex-col gap-2 border-t border-rule py-4"
    >
      <ThreadMarks line={line} />
      {line.resolved ? (
        <Settled line={line} isLinked={props.isLinked}>
          <Body {...props} />
        </Settled>
      ) : (
        <Body {...props} />
      )}
    </article>
  )
}

function Body({ storyId, line, language, pending, actions, callable, say, keep }: ThreadProps) {
  const words = useTranslations('talk')
  const [isReplying, setReplying] = useState(false)
  const { isPending, no, act } = useDeed(keep)
  const named = { storyId, threadId: line.id }
  const settle = line.resolved ? actions.reopen : actions.resolve
  return (
    <>
      <ol className="flex flex-col gap-3">
        {line.remarks.map((remark) => (
          <RemarkLine
            key={remark.id}
            remark={remark}
            language={language}
            onRetract={remark.mayRetract ? () => act(() => actions.retract({ ...named, commentId: remark.id })) : null}
          />
        ))}
        {pending.map((one) => (
          <Sending key={one.key} text={one.text} language={language} />
        ))}
      </ol>
      <Refused no={no} />
      {isReplying ? (
        <ReplyBox {...named} reply={actions.reply} callable={callable} say={say} onDone={() => setReplying(false)} />
      ) : (
        <div className="flex flex-wrap gap-2">
          {line.source === 'thread' ? (
            <Button size="small" onPress={() => setReplying(true)}>
              {words('reply')}
            </Button>
          ) : null}
          {line.mayResolve ? (
            <Button size="small" isPending={isPending} onPress={() => act(() => settle(named))}>
              {words(line.resolved ? 'reopen' : 'resolve')}
            </Button>
          ) : null}
        </div>
      )}
    </>
  )
}
