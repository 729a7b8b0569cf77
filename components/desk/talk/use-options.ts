import { useEffect, useState } from 'react'
import type { Mention } from '@/newsroom/talk/mention'

export type Callable = (search: string) => Promise<readonly Mention[]>

const PAUSE_MS = 150

/**
 * Who may be called by these words, once the typing pauses; null: nobody is being called, or the answer is still out.
 * An answer to older words is not shown.
 */
export const useOptions = (search: string | null, callable: Callable): readonly Mention[] | null => {
  const [found, setFound] = useState<{ readonly search: string; readonly options: readonly Mention[] } | null>(null)
  useEffect(() => {
    if (search === null) return
    let isLate = false
    const timer = setTimeout(async () => {
      const options = await callable(search).catch(() => [])
      if (!isLate) setFound({ search, options })
    }, PAUSE_MS)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [search, callable])
  return search !== null && found?.search === search ? found.options : null
}
