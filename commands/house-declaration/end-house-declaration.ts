import { and, eq, gt, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { houseDeclaration } from '@/db/schema/house-declarations'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { renewChrome } from '../renew-chrome'
import { lockDeclaration } from './lock-declaration'
import { tellDeclarationAnswer } from './tell-of-declaration'

export const EndHouseDeclaration = z.object({ declarationId: z.uuid() })
export type EndHouseDeclaration = z.infer<typeof EndHouseDeclaration>

const isReplaced = async (tx: Tx, n: number): Promise<boolean> =>
  (await tx.$count(houseDeclaration, and(gt(houseDeclaration.n, n), isNotNull(houseDeclaration.confirmedAt)))) > 0

/** Returns a declaration that waits, or withdraws one that no longer holds: one person may stop claiming something. */
export const endHouseDeclaration = async (
  { db, actor, now }: Context,
  { declarationId }: EndHouseDeclaration,
): Promise<Result<null>> => {
  if (!can(actor, 'house.declare')) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(db, async (tx) => {
    const held = await lockDeclaration(tx, declarationId)
    if (!held) return refused({ kind: 'notFound' })
    if (held.endedAt !== null || (await isReplaced(tx, held.n))) return invalid('form', 'declarationAnswered')
    const at = now()
    await tx
      .update(houseDeclaration)
      .set({ endedBy: actor.id, endedAt: at })
      .where(eq(houseDeclaration.id, declarationId))
    const thing = held.confirmedAt === null ? 'returned' : 'withdrawn'
    // Only what was confirmed is on any page.
    if (held.confirmedAt !== null) await renewChrome(tx, at)
    const { writtenBy } = held
    await tellDeclarationAnswer(tx, { id: declarationId, by: actor.id, at, writtenBy, thing })
    await record(tx, actor, at, {
      kind: 'endHouseDeclaration',
      subjectType: 'newsroom',
      subjectId: declarationId,
      detail: { before: { n: held.n, confirmed: held.confirmedAt !== null } },
    })
    return done(null)
  })
}
