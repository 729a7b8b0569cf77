import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { section } from '@/db/schema/newsroom'
import { sectionTag } from '@/newsroom/article/tags'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { purgePages } from './purge-pages'
import { record } from './record'
import { renewChrome } from './renew-chrome'

export const CloseSection = z.object({ sectionId: z.uuid(), to: z.enum(['open', 'closed']) })
export type CloseSection = z.infer<typeof CloseSection>

/** Closes a section, or opens it again. A closed one keeps its pages and takes no new pieces. */
export const closeSection = async (
  { db, actor, now }: Context,
  { sectionId, to }: CloseSection,
): Promise<Result<null>> => {
  if (!can(actor, 'settings.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    const [found] = await tx.select().from(section).where(eq(section.id, sectionId)).for('update')
    if (!found) return refused({ kind: 'notFound' })
    const before = found.closedAt === null ? 'open' : 'closed'
    if (before === to) return done(null)
    await tx
      .update(section)
      .set({ closedAt: to === 'closed' ? now() : null })
      .where(eq(section.id, sectionId))
    await renewChrome(tx, now())
    await purgePages(tx, [sectionTag(sectionId)])
    await record(tx, actor, now(), {
      kind: 'closeSection',
      subjectType: 'newsroom',
      subjectId: sectionId,
      detail: { before, after: to },
    })
    return done(null)
  })
}
