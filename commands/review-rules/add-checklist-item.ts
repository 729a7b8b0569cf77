import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { checklistItem } from '@/db/schema/checks'
import { section } from '@/db/schema/newsroom'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { ItemNames } from '@/newsroom/settings/names'
import type { Context } from '../context'
import { record } from '../record'
import { itemsOf } from './items-of'
import { lockRules } from './lock-rules'

/** More than this is a form, not a list anybody reads. */
const LONGEST_LIST = 20

export const AddChecklistItem = z.object({
  /** Null: for every section. */
  sectionId: z.uuid().nullable(),
  names: ItemNames,
  /** Stops an approval until it is confirmed, or only asks. */
  level: z.enum(['stop', 'warn']),
})
export type AddChecklistItem = z.infer<typeof AddChecklistItem>

/** One more thing somebody confirms by hand, at the end of a list. */
export const addChecklistItem = async (
  { db, actor, now, newId }: Context,
  item: AddChecklistItem,
): Promise<Result<{ readonly itemId: string }>> => {
  if (!can(actor, 'routes.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    await lockRules(tx)
    if (item.sectionId !== null && !(await isSection(tx, item.sectionId))) return invalid('sectionId', 'gone')
    const list = await itemsOf(tx, item.sectionId)
    if (list.length >= LONGEST_LIST) return invalid('list', 'full')
    const [itemId, at] = [newId(), now()]
    const position = (list.at(-1)?.position ?? 0) + 1
    await tx.insert(checklistItem).values({ id: itemId, ...item, position, addedBy: actor.id, addedAt: at })
    const detail = { before: {}, after: item }
    await record(tx, actor, at, { kind: 'addChecklistItem', subjectType: 'newsroom', subjectId: itemId, detail })
    return done({ itemId })
  })
}

const isSection = async (tx: Tx, sectionId: string): Promise<boolean> => {
  const found = await tx.select({ id: section.id }).from(section).where(eq(section.id, sectionId))
  return found.length > 0
}
