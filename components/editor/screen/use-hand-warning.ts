import { useState } from 'react'
import type { MovesAtHand } from '@/newsroom/workflow/at-hand'
import type { Saving } from '../saving/state'

type Standing = {
  readonly moves: Pick<MovesAtHand, 'state' | 'isOwnHand'>
  /** Null: this person may write. */
  readonly reading: string | null
  /** Whoever has begun to write here knows what they do. */
  readonly saving: Pick<Saving<unknown, unknown>, 'generation'>
}

/**
 * A reviewer who changes a piece has a hand in it and can no longer approve it. Until they say that they want to, a
 * piece in review is not changed by whoever could review it.
 */
export const useHandWarning = ({ moves, reading, saving }: Standing) => {
  const [isSettled, setSettled] = useState(false)
  const wouldBeHand = reading === null && moves.state === 'in_review' && !moves.isOwnHand
  return {
    isWarned: wouldBeHand && !isSettled && saving.generation === 0,
    editAnyway: () => setSettled(true),
  }
}
