import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { responsibleAt } from '@/db/queries/evidence/responsible-at'
import { houseDeclaration } from '@/db/schema/house-declarations'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { renewChrome } from '../renew-chrome'
import { lockDeclaration } from './lock-declaration'
import { tellDeclarationAnswer } from './tell-of-declaration'

export const ConfirmHouseDeclaration = z.object({ declarationId: z.uuid() })
export type ConfirmHouseDeclaration = z.infer<typeof ConfirmHouseDeclaration>

/** From now on the house declares this, on the word of somebody who did not write it. The one before stays on record. */
export const confirmHouseDeclaration = async (
  { db, actor, now }: Context,
  { declarationId }: ConfirmHouseDeclaration,
): Promise<Result<null>> => {
  if (!can(actor, 'house.declare')) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(db, async (tx) => {
    const held = await lockDeclaration(tx, declarationId)
    if (!held) return refused({ kind: 'notFound' })
    if (held.endedAt !== null || held.confirmedAt !== null) return invalid('form', 'declarationAnswered')
    if (!can(actor, 'house.confirm', { writers: [held.writtenBy] }))
      return refused({ kind: 'forbidden', because: 'ownDeclaration' })
    const at = now()
    // Who it names may have left since it was written.
    if ((await responsibleAt(tx, at))?.id !== held.responsibleId) return invalid('form', 'responsibleChanged')
    await tx
      .update(houseDeclaration)
      .set({ confirmedBy: actor.id, confirmedAt: at })
      .where(eq(houseDeclaration.id, declarationId))
    await renewChrome(tx, at)
    const { writtenBy } = held
    await tellDeclarationAnswer(tx, { id: declarationId, by: actor.id, at, writtenBy, thing: 'confirmed' })
    await record(tx, actor, at, {
      kind: 'confirmHouseDeclaration',
      subjectType: 'newsroom',
      subjectId: declarationId,
      detail: { after: { n: held.n, reference: held.reference, responsible: held.responsibleName } },
    })
    return done(null)
  })
}
