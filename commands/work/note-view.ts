import { eq } from 'drizzle-orm'
import { limitedView } from '@/db/schema/limited-views'
import { story } from '@/db/schema/story'
import { can } from '@/newsroom/policy/can'
import type { Context } from '../context'
import { record } from '../record'

const HOUR = 3_600_000

/** Somebody looks at a limited story: said once for each hour they do, so that the trail stays one that is read. */
export const noteView = async ({ db, actor, now }: Context, storyId: string): Promise<void> => {
  const [own] = await db.select().from(story).where(eq(story.id, storyId))
  if (!own || own.limitedTo === null || !can(actor, 'story.read', own)) return
  const at = now()
  const hour = new Date(Math.floor(at.getTime() / HOUR) * HOUR)
  await db.transaction(async (tx) => {
    const first = await tx
      .insert(limitedView)
      .values({ personId: actor.id, storyId, hour })
      .onConflictDoNothing()
      .returning({ hour: limitedView.hour })
    if (first.length === 0) return
    await record(tx, actor, at, { kind: 'viewLimited', subjectType: 'story', subjectId: storyId })
  })
}
