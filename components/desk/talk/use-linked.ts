import { useEffect, useState } from 'react'
import type { TalkLine } from '@/newsroom/talk/line'

/** `#talk-{id}` leads to a thread. */
const threadIn = (hash: string): string | null => /^#talk-([0-9a-f-]{36})$/.exec(hash)?.[1] ?? null

type Options = {
  readonly lines: readonly TalkLine[]
  readonly find: (threadId: string) => Promise<TalkLine | null>
  readonly keep: (lines: readonly TalkLine[]) => void
}

/** The thread the address leads to. It is fetched where the page does not hold it, and shown once it is there. */
export const useLinked = ({ lines, find, keep }: Options) => {
  const [linked, setLinked] = useState<string | null>(null)
  const [missing, setMissing] = useState<string | null>(null)
  const isThere = lines.some(({ id }) => id === linked)
  useEffect(() => {
    const follow = () => setLinked(threadIn(window.location.hash))
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  useEffect(() => {
    if (linked === null || isThere || missing === linked) return
    find(linked)
      .then((line) => (line ? keep([line]) : setMissing(linked)))
      .catch(() => setMissing(linked))
  }, [linked, isThere, missing, find, keep])
  useEffect(() => {
    if (linked === null || !isThere) return
    const found = document.getElementById(`talk-${linked}`)
    found?.scrollIntoView({ block: 'start' })
    found?.focus({ preventScroll: true })
  }, [linked, isThere])
  return { linked, isMissing: linked !== null && missing === linked }
}
