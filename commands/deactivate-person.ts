import { and, eq, exists, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { actorOf } from '@/db/queries/actor-of'
import { isOpenTo } from '@/db/queries/readable-stories'
import { person } from '@/db/schema/people'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { isListed } from '@/newsroom/people/is-listed'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { IN_WORK } from '@/newsroom/workflow/states'
import type { Context } from './context'
import { endAllSessions } from './end-sessions'
import { isLastAdmin, isStillAdmin, lockAdmins } from './guard-admins'
import { revokeOpen } from './issue-invitation'
import { tellRulesLeftBy } from './notifications/tell-rules-anew'
import { record } from './record'

/** `handTo`: who takes over the stories in work; null leaves them without anybody. */
export const DeactivatePerson = z.object({ personId: z.uuid(), handTo: z.uuid().nullable() })
export type DeactivatePerson = z.infer<typeof DeactivatePerson>

export type Deactivated = { readonly sessions: number; readonly stories: number }

/** Closes an account at once: sessions end, links die, work passes on. Bylines, history and the record stay. */
export const deactivatePerson = async (
  { db, actor, now }: Context,
  { personId, handTo }: DeactivatePerson,
): Promise<Result<Deactivated>> => {
  if (!can(actor, 'people.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    await lockAdmins(tx)
    if (!(await isStillAdmin(tx, actor.id))) return refused({ kind: 'forbidden', because: 'role' })
    const [found] = await tx.select().from(person).where(eq(person.id, personId)).for('update')
    if (!found) return refused({ kind: 'notFound' })
    if (found.deactivatedAt) return refused({ kind: 'wrongState', state: 'deactivated' })
    if (await isLastAdmin(tx, personId)) return refused({ kind: 'forbidden', because: 'lastAdmin' })
    if (!(await isHeir(tx, personId, handTo))) return invalid('handTo', 'person')
    const at = now()
    await tx.update(person).set({ deactivatedAt: at }).where(eq(person.id, personId))
    const sessions = await endAllSessions(tx, personId, null, at)
    await revokeOpen(tx, personId, at)
    const stories = await handOver(tx, actor, { from: personId, to: handTo })
    await freeStages(tx, personId)
    await tellRulesLeftBy(tx, personId, at)
    await record(tx, actor, at, {
      kind: 'deactivatePerson',
      subjectType: 'person',
      subjectId: personId,
      detail: { sessions, stories, handTo },
    })
    return done({ sessions, stories })
  })
}

const isHeir = async (tx: Tx, personId: string, handTo: string | null): Promise<boolean> => {
  if (handTo === null) return true
  const [heir] = await tx.select({ off: person.deactivatedAt }).from(person).where(eq(person.id, handTo)).for('share')
  return handTo !== personId && heir !== undefined && heir.off === null
}

/**
 * Only stories in work need somebody; who had a finished one is history. A limited one goes to nobody who is not on its
 * list, and is not counted to whoever may not know of it.
 */
const handOver = async (tx: Tx, actor: Actor, { from, to }: { from: string; to: string | null }): Promise<number> => {
  const heir = to === null ? null : await actorOf(tx, to)
  const inWork = tx
    .select({ id: edition.id })
    .from(edition)
    .where(and(eq(edition.storyId, story.id), inArray(edition.state, [...IN_WORK])))
  const handed = await tx
    .update(story)
    .set({ assigneeId: heir && sql`case when ${isOpenTo(heir)} then ${heir.id}::uuid end` })
    .where(and(eq(story.assigneeId, from), exists(inWork)))
    .returning({ limitedTo: story.limitedTo })
  return handed.filter(({ limitedTo }) => limitedTo === null || isListed(actor, limitedTo)).length
}

/** A review they had taken on is anybody's again who may give it. */
const freeStages = async (tx: Tx, personId: string): Promise<void> => {
  await tx
    .update(reviewRun)
    .set({ claimedBy: null })
    .where(and(eq(reviewRun.claimedBy, personId), isNull(reviewRun.closedAt)))
}
