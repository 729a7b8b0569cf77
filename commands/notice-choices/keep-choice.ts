import { noticeChoice } from '@/db/schema/notice-choices'
import type { AuditKind } from '@/newsroom/audit/kinds'
import type { ChoiceKind, Placement } from '@/newsroom/disclaimers/kinds'
import { done, type Result } from '@/newsroom/result'
import type { Context } from '../context'
import type { Scene } from '../moves/scene'
import { announceStory } from '../notifications/announce'
import { tellWaiverWaits } from '../notifications/tell-of-waiver'
import { record } from '../record'
import { addHands } from '../revisions/add-hands'
import { type Followed, followChoices } from './follow-choices'

type Chosen = {
  readonly kind: ChoiceKind
  readonly templateId: string
  readonly placement?: Placement | null
  readonly reason?: string
}

export type Kept = Followed & { readonly choiceId: string }

const SAID: Readonly<Record<ChoiceKind, AuditKind>> = { add: 'addNotice', drop: 'dropNotice', waive: 'waiveNotice' }

/** Writes a choice down and lets the notices follow. Whoever chooses has a hand in the piece, even before it counts. */
export const keepChoice = async ({ actor, newId }: Context, scene: Scene, chosen: Chosen): Promise<Result<Kept>> => {
  const { tx, at, story, edition } = scene
  const choiceId = newId()
  const own = { id: choiceId, storyId: story.id, chosenBy: actor.id, chosenAt: at }
  await tx.insert(noticeChoice).values({ ...own, ...chosen })
  await addHands(scene, [actor.id])
  const followed = await followChoices(scene, actor)
  if (chosen.kind === 'waive') await tellWaiverWaits(scene, { id: choiceId, chosenBy: actor.id, ...chosen })
  await record(tx, actor, at, {
    kind: SAID[chosen.kind],
    subjectType: 'story',
    subjectId: story.id,
    detail: { editionId: edition.id, choiceId, ...chosen, seq: followed.seq },
  })
  await announceStory(tx, story.id)
  return done({ choiceId, ...followed })
}
