import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { handsOf } from '@/db/queries/edition-facts'
import { noticeChoice } from '@/db/schema/notice-choices'
import { can } from '@/newsroom/policy/can'
import { done, type Refusal, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import type { Scene } from '../moves/scene'
import { announceStory } from '../notifications/announce'
import { tellItsAsker } from '../notifications/tell-of-waiver'
import { record } from '../record'
import { addHands } from '../revisions/add-hands'
import { writeRefusal } from '../revisions/may-write'
import { type Followed, followChoices } from './follow-choices'
import { lockChoice } from './lock-choice'
import { lockPiece } from './lock-piece'

export const TakeBackChoice = z.object({ storyId: z.uuid(), editionId: z.uuid(), choiceId: z.uuid() })
export type TakeBackChoice = z.infer<typeof TakeBackChoice>

type ChoiceRow = typeof noticeChoice.$inferSelect

/** A waiver nobody has agreed to: whoever might agree may say no instead, and has no hand in the piece from that. */
const declines = async ({ actor }: Context, { tx, story, edition }: Scene, { kind, approvedBy, chosenBy }: ChoiceRow) =>
  kind === 'waive' &&
  approvedBy === null &&
  can(actor, 'waiver.approve', { ...story, hands: await handsOf(tx, edition.id), chosenBy })

const end = async (context: Context, scene: Scene, choice: ChoiceRow): Promise<Followed> => {
  const { tx, at, story, edition } = scene
  const { id, kind, templateId } = choice
  const followed = await followChoices(scene, context.actor)
  if (kind === 'waive') await tellItsAsker(scene, choice, { kind: 'waiverDeclined', by: context.actor.id })
  await record(tx, context.actor, at, {
    kind: 'takeBackChoice',
    subjectType: 'story',
    subjectId: story.id,
    detail: { editionId: edition.id, choiceId: id, kind, templateId, seq: followed.seq },
  })
  await announceStory(tx, story.id)
  return followed
}

/** Undoes what was added, dropped or waived: the rules have the word again. */
export const takeBackChoice = (context: Context, input: TakeBackChoice): Promise<Result<Followed>> =>
  attempt(context.db, async (tx) => {
    const locked = await lockPiece(tx, context, input)
    if (!locked.ok) return locked
    const scene = locked.value
    const choice = await lockChoice(scene, input.choiceId)
    if (!choice) return refused({ kind: 'notFound' })
    const isDeclined = await declines(context, scene, choice)
    const no: Refusal | null = isDeclined ? null : await writeRefusal(tx, context.actor, scene)
    if (no) return refused(no)
    const ended = { endedBy: context.actor.id, endedAt: scene.at }
    await tx.update(noticeChoice).set(ended).where(eq(noticeChoice.id, choice.id))
    if (!isDeclined) await addHands(scene, [context.actor.id])
    return done(await end(context, scene, choice))
  })
