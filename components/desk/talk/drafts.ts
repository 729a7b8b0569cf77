import { useState } from 'react'
import { type Draft, EMPTY } from '@/newsroom/talk/draft'

/** Unsent words, by the place they are written in: leaving a tab of the margin does not lose them. */
const DRAFTS = new Map<string, Draft>()

type Change = (draft: Draft) => Draft

/** The draft of one place. It can still be changed after the place is gone from the screen. */
export const useDraft = (place: string): readonly [Draft, (change: Change) => void] => {
  const [draft, setDraft] = useState(() => DRAFTS.get(place) ?? EMPTY)
  const change = (by: Change) => {
    const next = by(DRAFTS.get(place) ?? EMPTY)
    if (next.text === '') DRAFTS.delete(place)
    else DRAFTS.set(place, next)
    setDraft(next)
  }
  return [draft, change]
}
