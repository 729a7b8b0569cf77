import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { handsOf } from '@/db/queries/edition-facts'
import { noticeChoice } from '@/db/schema/notice-choices'
import { SYSTEM } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import type { Scene } from '../moves/scene'
import { announceStory } from '../notifications/announce'
import { tellItsAsker } from '../notifications/tell-of-waiver'
import { record } from '../record'
import { type Followed, followChoices } from './follow-choices'
import { lockChoice } from './lock-choice'
import { lockPiece } from './lock-piece'

export const ApproveWaiver = z.object({ storyId: z.uuid(), editionId: z.uuid(), choiceId: z.uuid() })
export type ApproveWaiver = z.infer<typeof ApproveWaiver>

type ChoiceRow = typeof noticeChoice.$inferSelect

const objection = async ({ actor }: Context, { tx, story, edition }: Scene, { chosenBy }: ChoiceRow) => {
  const hands = await handsOf(tx, edition.id)
  if (can(actor, 'waiver.approve', { ...story, hands, chosenBy })) return null
  if (chosenBy === actor.id) return refused({ kind: 'forbidden', because: 'ownWaiver' })
  return refused({ kind: 'forbidden', because: hands.includes(actor.id) ? 'hand' : 'role' })
}

/** Agrees to another's waiver, with no hand in the piece and none from it: from now on the notice is left out. */
export const approveWaiver = (context: Context, input: ApproveWaiver): Promise<Result<Followed>> =>
  attempt(context.db, async (tx) => {
    const locked = await lockPiece(tx, context, input)
    if (!locked.ok) return locked
    const scene = locked.value
    const choice = await lockChoice(scene, input.choiceId)
    if (choice?.kind !== 'waive') return refused({ kind: 'notFound' })
    const no = await objection(context, scene, choice)
    if (no) return no
    const { state, headSeq } = scene.edition
    if (state === 'scheduled') return refused({ kind: 'wrongState', state })
    if (choice.approvedBy !== null) return done({ seq: headSeq, voided: [] })
    return done(await agree(context, scene, choice))
  })

const agree = async ({ actor }: Context, scene: Scene, choice: ChoiceRow): Promise<Followed> => {
  const { tx, story, edition, at } = scene
  const { id, templateId, chosenBy } = choice
  await tx.update(noticeChoice).set({ approvedBy: actor.id, approvedAt: at }).where(eq(noticeChoice.id, id))
  const followed = await followChoices(scene, SYSTEM)
  await tellItsAsker(scene, choice, { kind: 'waiverApproved', by: actor.id })
  await record(tx, actor, at, {
    kind: 'approveWaiver',
    subjectType: 'story',
    subjectId: story.id,
    detail: { editionId: edition.id, choiceId: id, templateId, chosenBy, seq: followed.seq },
  })
  await announceStory(tx, story.id)
  return followed
}
