'use client'

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

export type Selection = {
  readonly picked: ReadonlySet<string>
  /** Of the list as it is shown, top down. */
  readonly order: readonly string[]
  /** Picks or drops one; `through` does the same to everything between it and the last one touched. */
  readonly toggle: (storyId: string, reach: 'one' | 'through') => void
  readonly pickAll: () => void
  readonly clear: () => void
}

const Here = createContext<Selection | null>(null)

/** The stories picked on this page; null where nobody picks. */
export const useSelection = (): Selection | null => useContext(Here)

const between = (order: readonly string[], one: string, other: string): readonly string[] => {
  const places = [order.indexOf(one), order.indexOf(other)].toSorted((a, b) => a - b)
  const [from = 0, to = 0] = places
  return from === -1 ? [other] : order.slice(from, to + 1)
}

type Picked = { readonly ids: ReadonlySet<string>; readonly last: string | null }

const toggled = ({ ids }: Picked, storyId: string, reached: readonly string[]): Picked => {
  const isDropping = ids.has(storyId)
  const kept = isDropping ? [...ids].filter((id) => !reached.includes(id)) : [...ids, ...reached]
  return { ids: new Set(kept), last: storyId }
}

const NOBODY: Picked = { ids: new Set(), last: null }

/** Lets lines be picked by mouse and by keyboard, for as long as the list shows the same ones. */
export function Selecting({ order, children }: { readonly order: readonly string[]; readonly children: ReactNode }) {
  const [picked, setPicked] = useState<Picked>(NOBODY)
  const selection = useMemo<Selection>(
    () => ({
      // What has left the list is picked no longer.
      picked: new Set(order.filter((id) => picked.ids.has(id))),
      order,
      toggle: (storyId, reach) =>
        setPicked((now) =>
          toggled(
            now,
            storyId,
            reach === 'through' && now.last !== null ? between(order, now.last, storyId) : [storyId],
          ),
        ),
      pickAll: () => setPicked({ ids: new Set(order), last: null }),
      clear: () => setPicked(NOBODY),
    }),
    [order, picked],
  )
  return <Here value={selection}>{children}</Here>
}
