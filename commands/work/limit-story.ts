import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { actorsOf } from '@/db/queries/actors-of'
import type { StoryRow } from '@/db/queries/lock-edition'
import { callable } from '@/db/queries/mentionable'
import { reviewRun } from '@/db/schema/review'
import { edition } from '@/db/schema/story'
import { isListed } from '@/newsroom/people/is-listed'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { holdStory } from './hold-story'

const MOST = 100

export const LimitStory = z.object({
  storyId: z.uuid(),
  people: z.array(z.uuid()).max(MOST),
  desks: z.array(z.uuid()).max(MOST),
  reason: z.string().trim().min(1).max(1_000),
})
export type LimitStory = z.infer<typeof LimitStory>

/** From now on only these people and desks know of the story, and whoever says so. It takes nobody in who could not read it. */
export const limitStory = (context: Context, { storyId, reason, ...named }: LimitStory): Promise<Result<null>> =>
  holdStory(context, storyId, async (own, _, tx) => {
    const { actor } = context
    if (!can(actor, 'story.limit', own)) return refused({ kind: 'forbidden', because: 'role' })
    const list = [...new Set([actor.id, ...named.people, ...named.desks])].toSorted()
    if (!(await couldRead(tx, own, named))) return invalid('people', 'unfit')
    if (own.assigneeId !== null && !(await areListed(tx, [own.assigneeId], list)).has(own.assigneeId))
      return invalid('people', 'holderUnlisted')
    await freeStage(tx, storyId, list)
    return done({
      set: { limitedTo: list },
      audit: 'limitStory',
      detail: { before: own.limitedTo, after: list, reason },
    })
  })

const couldRead = async (tx: Tx, own: StoryRow, { people, desks }: Pick<LimitStory, 'people' | 'desks'>) => {
  const named = [
    ...people.map((id) => ({ type: 'person' as const, id, name: '' })),
    ...desks.map((id) => ({ type: 'desk' as const, id, name: '' })),
  ]
  const known = await callable(tx, { ...own, limitedTo: null }, named)
  return named.every(({ id }) => known.has(id))
}

const areListed = async (tx: Tx, ids: readonly string[], list: readonly string[]): Promise<ReadonlySet<string>> => {
  const people = await actorsOf(tx, ids)
  return new Set(ids.filter((id) => isListed(people.get(id) ?? { id, name: '', grants: [] }, list)))
}

/** A review somebody had taken on who is not on the list is anybody's again who is. */
const freeStage = async (tx: Tx, storyId: string, list: readonly string[]): Promise<void> => {
  const open = and(
    inArray(reviewRun.editionId, tx.select({ id: edition.id }).from(edition).where(eq(edition.storyId, storyId))),
    isNull(reviewRun.closedAt),
    isNotNull(reviewRun.claimedBy),
  )
  const [run] = await tx.select({ id: reviewRun.id, by: reviewRun.claimedBy }).from(reviewRun).where(open)
  if (!run?.by || (await areListed(tx, [run.by], list)).has(run.by)) return
  await tx.update(reviewRun).set({ claimedBy: null }).where(eq(reviewRun.id, run.id))
}
