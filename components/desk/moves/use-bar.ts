'use client'

import { useState } from 'react'
import type { Issue } from '@/newsroom/issue'
import type { Answers } from '@/newsroom/workflow/asks'
import type { Act } from './act'
import { needsDialog, type Placed, stillInTheWay } from './layout'
import { type Making, useMove } from './use-move'

type Options = {
  readonly act: Act
  readonly issues?: readonly Issue[] | undefined
  readonly beforeMove?: (() => Promise<boolean>) | undefined
  readonly onJump?: ((issue: Issue) => void) | undefined
}

export type Bar = {
  /** The move whose dialog is open. */
  readonly asked: Placed | null
  readonly making: Making
  readonly press: (one: Placed) => void
  readonly confirm: (answers: Answers, password?: string) => void
  readonly close: () => void
  /** Leaves the dialog for the place an issue names. */
  readonly jump: ((issue: Issue) => void) | undefined
}

/** What the bar of moves does when it is pressed: ask first, or make the move at once. */
export const useBar = ({ act, issues, beforeMove, onJump }: Options): Bar => {
  const [pressed, setPressed] = useState<Placed | null>(null)
  const current = (one: Placed): Placed => ({ ...one, offer: stillInTheWay(one.offer, issues) })
  const close = () => setPressed(null)
  const making = useMove({ act, beforeMove, onMoved: close })
  const make = ({ offer, edition: { storyId, editionId, hash } }: Placed, answers: Answers, password?: string) =>
    making.make({ storyId, editionId, hash, move: offer.move, ...answers, ...(password ? { password } : {}) })
  return {
    // What a save puts right while the dialog is open is no longer in the way there, either.
    asked: pressed && current(pressed),
    making,
    close,
    press: (one) => {
      making.forget()
      if (!needsDialog(current(one).offer)) return make(one, {})
      // The words typed last may be the very ones a check misses.
      void beforeMove?.()
      setPressed(one)
    },
    confirm: (answers, password) => {
      if (pressed) make(pressed, answers, password)
    },
    jump:
      onJump &&
      ((issue) => {
        close()
        onJump(issue)
      }),
  }
}
