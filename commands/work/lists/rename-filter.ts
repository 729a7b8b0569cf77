import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { savedFilter } from '@/db/schema/work'
import { done, type Result } from '@/newsroom/result'
import type { Context } from '../../context'
import { record } from '../../record'
import { lockFilter } from './lock-filter'
import { FilterName } from './save-filter'

export const RenameFilter = z.object({ id: z.uuid(), name: FilterName })
export type RenameFilter = z.infer<typeof RenameFilter>

export const renameFilter = (context: Context, { id, name }: RenameFilter): Promise<Result<null>> =>
  context.db.transaction(async (tx) => {
    const kept = await lockFilter(tx, context.actor, id)
    if (!kept.ok) return kept
    await tx.update(savedFilter).set({ name }).where(eq(savedFilter.id, id))
    await record(tx, context.actor, context.now(), {
      kind: 'renameFilter',
      subjectType: 'person',
      subjectId: kept.value.personId,
      detail: { id },
    })
    return done(null)
  })
