import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { actorOf } from '@/db/queries/actor-of'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { instantOf, PlannedTime } from '@/newsroom/time/wall-time'
import { stageRefusal } from '@/newsroom/workflow/stage-takers'
import type { Context } from '../context'
import { announceStory } from '../notifications/announce'
import { tell } from '../notifications/tell'
import { record } from '../record'
import { type AtStage, lockAtStage, writeStage } from './at-stage'
import { leaveNotes } from './changes/leave-notes'

export const HandOverStage = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  /** Null: whoever holds its role. */
  personId: z.uuid().nullable(),
  note: z.string().trim().max(1_000).default(''),
  /** By when this stage is to be read; left out: as it was. */
  deadline: PlannedTime.nullable().optional(),
})
export type HandOverStage = z.infer<typeof HandOverStage>

/** Gives the stage to somebody who may read it, or back to all who may: an editor of the desk does, or who has it. */
export const handOverStage = (context: Context, input: HandOverStage): Promise<Result<null>> =>
  context.db.transaction(async (tx) => {
    const { actor } = context
    const now = context.now()
    const at = await lockAtStage(tx, actor, input)
    if (!at.ok) return at
    const { run, story } = at.value
    if (!mayHandOver(actor, at.value)) return refused({ kind: 'forbidden', because: 'role' })
    const due = dueBy(input.deadline, run.stageDeadline)
    if (!due.ok) return due
    const no = await unfit(tx, input.personId, at.value)
    if (no) return invalid('personId', no)

    await writeStage(tx, run.id, { claimedBy: input.personId, stageDeadline: due.value })
    await leaveNotes(tx, context, { at: now, notes: new Map(input.note ? [[story.id, input.note]] : []) })
    const detail = { editionId: input.editionId, stage: run.stage, from: run.claimedBy, to: input.personId }
    await record(tx, actor, now, { kind: 'handOverStage', subjectType: 'story', subjectId: story.id, detail })
    await tellTaker(tx, context, input, now)
    await announceStory(tx, story.id)
    return done(null)
  })

const mayHandOver = (actor: Actor, { run, story }: AtStage): boolean =>
  run.claimedBy === actor.id || can(actor, 'story.assign', story)

/** Left out: as it was; null: none any more. */
const dueBy = (planned: HandOverStage['deadline'], before: Date | null): Result<Date | null> => {
  if (planned === undefined) return done(before)
  const reckoned = planned && instantOf(planned, planned.fold)
  if (reckoned === null) return done(null)
  return reckoned.ok ? done(reckoned.at) : invalid('deadline', reckoned.no)
}

const unfit = async (tx: Tx, personId: string | null, stage: AtStage): Promise<string | null> => {
  if (personId === null) return null
  const person = await actorOf(tx, personId)
  if (!person) return 'role'
  return can(person, 'story.read', stage.story) ? stageRefusal(person, stage) : 'unlisted'
}

const tellTaker = async (tx: Tx, { actor }: Context, { storyId, editionId, personId }: HandOverStage, at: Date) => {
  if (personId === null) return
  const key = `stage:${editionId}:${personId}:${at.getTime()}`
  await tell(tx, { kind: 'assigned', storyId, to: [personId], by: actor.id, key, detail: { count: 1 }, at })
}
