import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { desk } from '@/db/schema/people'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'

export const SetDeskPublisher = z.object({ deskId: z.uuid(), publishBy: z.enum(['chief', 'editor']) })
export type SetDeskPublisher = z.infer<typeof SetDeskPublisher>

/** Says from which role on people publish and schedule the pieces of a desk. */
export const setDeskPublisher = async (
  { db, actor, now }: Context,
  { deskId, publishBy }: SetDeskPublisher,
): Promise<Result<null>> => {
  if (!can(actor, 'routes.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    const [found] = await tx.select().from(desk).where(eq(desk.id, deskId)).for('update')
    if (!found) return refused({ kind: 'notFound' })
    if (found.publishBy === publishBy) return done(null)
    await tx.update(desk).set({ publishBy }).where(eq(desk.id, deskId))
    const detail = { before: { publishBy: found.publishBy }, after: { publishBy } }
    await record(tx, actor, now(), { kind: 'setDeskPublisher', subjectType: 'newsroom', subjectId: deskId, detail })
    return done(null)
  })
}
