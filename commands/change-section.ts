import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { section } from '@/db/schema/newsroom'
import { desk } from '@/db/schema/people'
import { sectionTag } from '@/newsroom/article/tags'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { PerLocaleNames } from '@/newsroom/settings/names'
import type { Context } from './context'
import { purgePages } from './purge-pages'
import { record } from './record'
import { renewChrome } from './renew-chrome'

export const ChangeSection = z.object({
  sectionId: z.uuid(),
  names: PerLocaleNames,
  deskId: z.uuid(),
  position: z.coerce.number().int().min(1).max(999),
})
export type ChangeSection = z.infer<typeof ChangeSection>

/** Renames a section, moves it in the row or gives it to another desk. Its address stays: pages live under it. */
export const changeSection = async (
  { db, actor, now }: Context,
  { sectionId, ...after }: ChangeSection,
): Promise<Result<null>> => {
  if (!can(actor, 'settings.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    const [found] = await tx.select().from(section).where(eq(section.id, sectionId)).for('update')
    if (!found) return refused({ kind: 'notFound' })
    const [known] = await tx.select({ id: desk.id }).from(desk).where(eq(desk.id, after.deskId))
    if (!known) return invalid('deskId', 'desk')
    const { names, deskId, position } = found
    await tx.update(section).set(after).where(eq(section.id, sectionId))
    await renewChrome(tx, now())
    await purgePages(tx, [sectionTag(sectionId)])
    await record(tx, actor, now(), {
      kind: 'changeSection',
      subjectType: 'newsroom',
      subjectId: sectionId,
      detail: { before: { names, deskId, position }, after },
    })
    return done(null)
  })
}
