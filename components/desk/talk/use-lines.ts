import { useCallback, useState } from 'react'
import type { Conversation, TalkLine } from '@/newsroom/talk/line'
import { inOrder } from '@/newsroom/talk/order'

const without = (lines: readonly TalkLine[], others: readonly TalkLine[]): readonly TalkLine[] =>
  lines.filter(({ id }) => !others.some((other) => other.id === id))

export type Lines = {
  readonly lines: readonly TalkLine[]
  /** Where older lines go on; null: that is all. */
  readonly next: string | null
  readonly keep: (lines: readonly TalkLine[]) => void
  readonly goOnFrom: (cursor: string | null) => void
}

/** The first page as the server last gave it, with what was learned since: answers, older pages, a thread looked up. */
export const useLines = (conversation: Conversation): Lines => {
  const [first, setFirst] = useState(conversation)
  const [kept, setKept] = useState<readonly TalkLine[]>([])
  const [older, setOlder] = useState<{ readonly cursor: string | null } | null>(null)
  const keep = useCallback(
    (lines: readonly TalkLine[]) => setKept((before) => [...without(before, lines), ...lines]),
    [],
  )
  if (first !== conversation) {
    // A newer first page is right about every line it has; what fell off its end stays.
    setKept(without([...without(first.lines, kept), ...kept], conversation.lines))
    setFirst(conversation)
  }
  return {
    lines: [...without(conversation.lines, kept), ...kept].toSorted(inOrder),
    next: older ? older.cursor : conversation.next,
    keep,
    goOnFrom: (cursor) => setOlder({ cursor }),
  }
}
