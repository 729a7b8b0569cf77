import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { lockStory } from '@/db/queries/lock-edition'
import { person, roleGrant } from '@/db/schema/people'
import { story } from '@/db/schema/story'
import { holds } from '@/newsroom/people/holds'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { record } from './record'

/** `assigneeId: null` takes the story back to the desk. */
export const AssignStory = z.object({ storyId: z.uuid(), assigneeId: z.uuid().nullable() })
export type AssignStory = z.infer<typeof AssignStory>

/** Gives a story to somebody who may write for its desk. Being given a story is not having a hand in it. */
export const assignStory = (context: Context, { storyId, assigneeId }: AssignStory): Promise<Result<null>> =>
  context.db.transaction(async (tx) => {
    const { actor } = context
    const own = await lockStory(tx, storyId)
    if (!own || !can(actor, 'story.read', own)) return refused({ kind: 'notFound' })
    if (!can(actor, 'story.assign', own)) return refused({ kind: 'forbidden', because: 'role' })
    if (own.assigneeId === assigneeId) return done(null)
    if (assigneeId !== null && !(await mayWriteFor(tx, assigneeId, own.deskId))) return invalid('assigneeId', 'unfit')

    await tx.update(story).set({ assigneeId }).where(eq(story.id, storyId))
    await record(tx, actor, context.now(), {
      kind: 'assignStory',
      subjectType: 'story',
      subjectId: storyId,
      detail: { from: own.assigneeId, to: assigneeId },
    })
    return done(null)
  })

const mayWriteFor = async (tx: Tx, personId: string, deskId: string): Promise<boolean> => {
  const grants = await tx
    .select({ role: roleGrant.role, deskId: roleGrant.deskId })
    .from(roleGrant)
    .innerJoin(person, eq(person.id, roleGrant.personId))
    .where(and(eq(person.id, personId), isNull(person.deactivatedAt)))
  return holds({ id: personId, name: '', grants }, 'contributor', deskId)
}
