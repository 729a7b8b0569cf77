'use client'

import { useState, useTransition } from 'react'
import type { CardPage } from '@/newsroom/story/board-card'

type Further = {
  readonly cards: CardPage['cards']
  /** Null at the end of the column. */
  readonly more: (() => void) | null
  readonly isPending: boolean
}

/** The pages of a column so far. When the board is read anew, what was added to the old one is let go. */
export const useFurther = (first: CardPage, load: (after: string) => Promise<CardPage>): Further => {
  const [added, setAdded] = useState<{ readonly to: CardPage; readonly pages: readonly CardPage[] }>({
    to: first,
    pages: [],
  })
  const [isPending, startTransition] = useTransition()
  const pages = added.to === first ? [first, ...added.pages] : [first]
  const next = pages.at(-1)?.next ?? null
  const cards = new Map(pages.flatMap((page) => page.cards).map((card) => [card.editionId, card]))
  return {
    cards: [...cards.values()],
    isPending,
    more:
      next === null
        ? null
        : () =>
            startTransition(async () => {
              const page = await load(next)
              setAdded({ to: first, pages: [...pages.slice(1), page] })
            }),
  }
}
