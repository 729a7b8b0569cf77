import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { termList } from '@/db/schema/terms'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'

export const AddTermList = z.object({ name: z.string().trim().min(1).max(80) })
export type AddTermList = z.infer<typeof AddTermList>

/** Opens a list. It says nothing until a version of it is written and approved. */
export const addTermList = async (
  { db, actor, now, newId }: Context,
  { name }: AddTermList,
): Promise<Result<{ readonly listId: string }>> => {
  if (!can(actor, 'terms.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(db, async (tx) => {
    const [taken] = await tx.select({ id: termList.id }).from(termList).where(eq(termList.name, name))
    if (taken) return invalid('name', 'taken')
    const [listId, at] = [newId(), now()]
    await tx.insert(termList).values({ id: listId, name, addedBy: actor.id, addedAt: at })
    await record(tx, actor, at, { kind: 'addTermList', subjectType: 'newsroom', subjectId: listId, detail: { name } })
    return done({ listId })
  })
}
