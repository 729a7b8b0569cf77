import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { savedFilter } from '@/db/schema/work'
import { done, type Result } from '@/newsroom/result'
import type { Context } from '../../context'
import { record } from '../../record'
import { lockFilter } from './lock-filter'

export const DeleteFilter = z.object({ id: z.uuid() })
export type DeleteFilter = z.infer<typeof DeleteFilter>

/** The list goes; the stories on it stay where they are. */
export const deleteFilter = (context: Context, { id }: DeleteFilter): Promise<Result<null>> =>
  context.db.transaction(async (tx) => {
    const kept = await lockFilter(tx, context.actor, id)
    if (!kept.ok) return kept
    await tx.delete(savedFilter).where(eq(savedFilter.id, id))
    await record(tx, context.actor, context.now(), {
      kind: 'deleteFilter',
      subjectType: 'person',
      subjectId: kept.value.personId,
      detail: { id },
    })
    return done(null)
  })
