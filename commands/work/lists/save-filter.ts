import { count, eq } from 'drizzle-orm'
import { z } from 'zod'
import { savedFilter } from '@/db/schema/work'
import { done, invalid, type Result } from '@/newsroom/result'
import { filterQuery, readFilter } from '@/newsroom/story/story-filter'
import type { Context } from '../../context'
import { record } from '../../record'

export const FilterName = z.string().trim().min(1).max(60)
const MOST = 50

export const SaveFilter = z.object({ name: FilterName, query: z.string().max(2_000) })
export type SaveFilter = z.infer<typeof SaveFilter>

/** Keeps a list under a name: the address's query as we read it, and nothing else that may have stood there. */
export const saveFilter = (context: Context, { name, query }: SaveFilter): Promise<Result<{ readonly id: string }>> =>
  context.db.transaction(async (tx) => {
    const { actor, newId } = context
    const at = context.now()
    const [kept] = await tx.select({ n: count() }).from(savedFilter).where(eq(savedFilter.personId, actor.id))
    if ((kept?.n ?? 0) >= MOST) return invalid('name', 'tooMany')
    const id = newId()
    const row = { id, personId: actor.id, deskId: null, name, query: filterQuery(readFilter(query)), at }
    await tx.insert(savedFilter).values(row)
    await record(tx, actor, at, { kind: 'saveFilter', subjectType: 'person', subjectId: actor.id, detail: { id } })
    return done({ id })
  })
