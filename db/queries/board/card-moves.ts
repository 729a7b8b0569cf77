import type { Reader } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import { type CardMoves, waysFor } from '@/newsroom/story/board-ways'
import { editionFacts } from '../edition-facts'
import { liveWork, newestWork } from '../edition-work'
import { movesAtHand } from '../moves-at-hand'
import { planFor } from '../review-plan'
import { currentRun } from '../run'

type Asked = { readonly storyId: string; readonly editionId: string; readonly at: Date }

/** What can be done with a card, asked when somebody takes it up; null when they may not know of the story. */
export const cardMoves = async (
  reader: Reader,
  actor: Actor,
  { storyId, editionId, at }: Asked,
): Promise<CardMoves | null> => {
  const atHand = await movesAtHand(reader, actor, { storyId, at })
  const edition = [atHand, atHand?.live].find((one) => one?.editionId === editionId)
  if (!atHand || !edition) return null
  const work = edition === atHand ? await newestWork(reader, storyId) : await liveWork(reader, storyId)
  if (!work) return null
  const facts = await editionFacts(reader, work, { actor, at, shownHash: work.edition.headHash, freshSignIn: true })
  const plan = (await currentRun(reader, editionId))?.plan ?? (await planFor(reader, work))
  const { outline, choices } = atHand
  return { edition, outline, choices, ways: waysFor(actor, facts, plan, at) }
}
