'use client'

import { useEffect, useState } from 'react'
import type { SearchStories, StoryHit } from './story-hit'

const PAUSE_MS = 120

/** The stories a query finds; an older answer never overwrites a newer one. Empty query: the person's latest. */
export function useStorySearch(search: SearchStories, query: string): readonly StoryHit[] {
  const [hits, setHits] = useState<readonly StoryHit[]>([])
  useEffect(() => {
    let isNewest = true
    const timer = setTimeout(
      async () => {
        const found = await search(query).catch(() => [])
        if (isNewest) setHits(found)
      },
      query === '' ? 0 : PAUSE_MS,
    )
    return () => {
      isNewest = false
      clearTimeout(timer)
    }
  }, [search, query])
  return hits
}
