import type { Refusal } from '../result'
import { type MoveName, specOf } from '../workflow/table'

/**
 * What the trail says of a move that was not this person's to make; null where the no was of another kind, or where
 * somebody was faster with the very same move.
 */
export const denialOf = (move: MoveName, refusal: Refusal): string | null => {
  switch (refusal.kind) {
    case 'forbidden':
      return refusal.because
    case 'wrongState':
      return refusal.state === specOf(move).to ? null : 'wrongState'
    case 'notFound':
    case 'notReady':
    case 'invalid':
      return null
  }
}
