import { eq, max } from 'drizzle-orm'
import { z } from 'zod'
import { section } from '@/db/schema/newsroom'
import { desk } from '@/db/schema/people'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { PerLocaleNames, SectionSlug } from '@/newsroom/settings/names'
import { attempt } from './attempt'
import type { Context } from './context'
import { record } from './record'
import { renewChrome } from './renew-chrome'

/** `deskId: null` opens a desk of the same name for it. */
export const AddSection = z.object({ slug: SectionSlug, names: PerLocaleNames, deskId: z.uuid().nullable() })
export type AddSection = z.infer<typeof AddSection>

/** Opens a section at the end of the row. */
export const addSection = async (context: Context, input: AddSection): Promise<Result<{ sectionId: string }>> => {
  const { db, actor, now, newId } = context
  if (!can(actor, 'settings.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(db, async (tx) => {
    const [taken] = await tx.select({ id: section.id }).from(section).where(eq(section.slug, input.slug))
    if (taken) return invalid('slug', 'taken')
    const deskId = input.deskId ?? newId()
    if (input.deskId === null) await tx.insert(desk).values({ id: deskId, key: input.slug, name: input.names.en })
    const [known] = await tx.select({ id: desk.id }).from(desk).where(eq(desk.id, deskId))
    if (!known) return invalid('deskId', 'desk')
    const [last] = await tx.select({ position: max(section.position) }).from(section)
    const sectionId = newId()
    const added = { slug: input.slug, names: input.names, deskId, position: (last?.position ?? 0) + 1 }
    await tx.insert(section).values({ id: sectionId, ...added })
    await renewChrome(tx, now())
    await record(tx, actor, now(), {
      kind: 'addSection',
      subjectType: 'newsroom',
      subjectId: sectionId,
      detail: { after: added },
    })
    return done({ sectionId })
  })
}
