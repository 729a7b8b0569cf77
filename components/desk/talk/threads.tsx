import { useId } from 'react'
import type { TalkLine } from '@/newsroom/talk/line'
import { Thread } from './thread'
import type { ThreadProps } from './thread-props'

type Props = Omit<ThreadProps, 'line' | 'isLinked'> & {
  readonly heading: string
  readonly lines: readonly TalkLine[]
  readonly linked: string | null
}

/** Threads under one heading. */
export function Threads({ heading, lines, linked, pending, ...rest }: Props) {
  const id = useId()
  if (lines.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="pb-2 text-14 font-medium text-muted">
        {heading}
      </h3>
      {lines.map((line) => (
        <Thread
          key={line.id}
          {...rest}
          line={line}
          isLinked={line.id === linked}
          pending={pending.filter(({ threadId }) => threadId === line.id)}
        />
      ))}
    </section>
  )
}
