import { editionHand } from '@/db/schema/hands'
import type { Scene } from '../moves/scene'

/** Once a hand, always a hand of this edition; the house itself is nobody's hand. */
export const addHands = async (
  { tx, at, edition }: Pick<Scene, 'tx' | 'at' | 'edition'>,
  people: readonly (string | null)[],
): Promise<void> => {
  const hands = [...new Set(people)].filter((personId) => personId !== null)
  if (hands.length === 0) return
  await tx
    .insert(editionHand)
    .values(hands.map((personId) => ({ editionId: edition.id, personId, at })))
    .onConflictDoNothing()
}
