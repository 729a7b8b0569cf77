import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { deskIds } from '@/db/queries/readable-stories'
import { savedFilter } from '@/db/schema/work'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result } from '@/newsroom/result'
import type { Context } from '../../context'
import { record } from '../../record'
import { lockFilter } from './lock-filter'

/** `deskId: null` keeps it to oneself again. */
export const ShareFilter = z.object({ id: z.uuid(), deskId: z.uuid().nullable() })
export type ShareFilter = z.infer<typeof ShareFilter>

/** Shows a kept list to a desk one works on. It shows everybody there only what they may read. */
export const shareFilter = (context: Context, { id, deskId }: ShareFilter): Promise<Result<null>> =>
  context.db.transaction(async (tx) => {
    const { actor } = context
    const kept = await lockFilter(tx, actor, id)
    if (!kept.ok) return kept
    if (deskId !== null && !(await listsFor(tx, actor, deskId))) return invalid('deskId', 'desk')
    await tx.update(savedFilter).set({ deskId }).where(eq(savedFilter.id, id))
    await record(tx, actor, context.now(), {
      kind: 'shareFilter',
      subjectType: 'person',
      subjectId: kept.value.personId,
      detail: { id, from: kept.value.deskId, to: deskId },
    })
    return done(null)
  })

const listsFor = async (tx: Tx, actor: Actor, deskId: string): Promise<boolean> =>
  (await deskIds(tx)).includes(deskId) && can(actor, 'story.list', { deskId })
