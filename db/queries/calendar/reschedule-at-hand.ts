import type { Reader } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import { done, type Result, refused } from '@/newsroom/result'
import { type RescheduleAtHand, rescheduleOffer } from '@/newsroom/story/reschedule'
import { readWallText } from '@/newsroom/time/wall-text'
import type { Answers } from '@/newsroom/workflow/asks'
import { editionFacts } from '../edition-facts'
import { newestWork } from '../edition-work'
import type { EditionRow } from '../lock-edition'
import { movesAtHand } from '../moves-at-hand'

type Asked = { readonly storyId: string; readonly at: Date }

/** Whether this person may give a planned piece another time, and what the dialog shows. */
export const rescheduleAtHand = async (
  reader: Reader,
  actor: Actor,
  { storyId, at }: Asked,
): Promise<Result<RescheduleAtHand>> => {
  const edition = await movesAtHand(reader, actor, { storyId, at })
  const work = edition && (await newestWork(reader, storyId))
  if (!work) return refused({ kind: 'notFound' })
  const asked = { actor, at, shownHash: work.edition.headHash, freshSignIn: true }
  const offer = rescheduleOffer(actor, await editionFacts(reader, work, asked), at)
  if (!offer.ok) return offer
  const { outline, choices } = edition
  return done({ edition, outline, choices, offer: offer.value, plan: planOf(work.edition) })
}

const planOf = (edition: EditionRow): Answers => {
  const { publishWall, publishZone, unpublishWall, unpublishZone, unpublishPlan } = edition
  return {
    ...(publishWall && publishZone ? { publishAt: readWallText(publishWall, publishZone) } : {}),
    ...(unpublishWall && unpublishZone ? { unpublishAt: readWallText(unpublishWall, unpublishZone) } : {}),
    ...(unpublishPlan ? { explanation: unpublishPlan.explanation } : {}),
  }
}
