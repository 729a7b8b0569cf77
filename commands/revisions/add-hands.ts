import { editionHand } from '@/db/schema/hands'
import type { Scene } from '../moves/scene'
import { askWaiversAgain } from '../notice-choices/ask-waivers-again'

/**
 * Once a hand, always a hand of this edition; the house itself is nobody's hand. Answers whether a waiver waits again
 * because one of them had agreed to it: then the notices of the piece are to be resolved anew.
 */
export const addHands = async (
  scene: Pick<Scene, 'tx' | 'at' | 'newId' | 'story' | 'edition'>,
  people: readonly (string | null)[],
): Promise<boolean> => {
  const { tx, at, edition } = scene
  const hands = [...new Set(people)].filter((personId) => personId !== null)
  if (hands.length === 0) return false
  const added = await tx
    .insert(editionHand)
    .values(hands.map((personId) => ({ editionId: edition.id, personId, at })))
    .onConflictDoNothing()
    .returning({ personId: editionHand.personId })
  return askWaiversAgain(
    scene,
    added.map(({ personId }) => personId),
  )
}
