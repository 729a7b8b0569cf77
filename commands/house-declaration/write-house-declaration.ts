import { and, isNull, max } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { responsibleAt } from '@/db/queries/evidence/responsible-at'
import { houseDeclaration } from '@/db/schema/house-declarations'
import { newsroom } from '@/db/schema/newsroom'
import { DeclarationReference, DeclarationTexts } from '@/newsroom/evidence/house-declaration'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { tellDeclarationWaits } from './tell-of-declaration'

export const WriteHouseDeclaration = z.object({ texts: DeclarationTexts, reference: DeclarationReference })
export type WriteHouseDeclaration = z.infer<typeof WriteHouseDeclaration>

const isOneWaiting = async (tx: Tx): Promise<boolean> => {
  const { confirmedAt, endedAt } = houseDeclaration
  return (await tx.$count(houseDeclaration, and(isNull(confirmedAt), isNull(endedAt)))) > 0
}

/**
 * Writes what the house declares, for somebody else to confirm. It names who answers for what is published now: without
 * anybody the declaration would say what is not so.
 */
export const writeHouseDeclaration = async (
  { db, actor, now, newId }: Context,
  { texts, reference }: WriteHouseDeclaration,
): Promise<Result<{ declarationId: string }>> => {
  if (!can(actor, 'house.declare')) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(db, async (tx) => {
    const at = now()
    // One writer at a time: the row of the house itself is held.
    await tx.select({ name: newsroom.name }).from(newsroom).for('update')
    if (await isOneWaiting(tx)) return invalid('form', 'declarationWaits')
    const holder = await responsibleAt(tx, at)
    if (!holder) return invalid('form', 'nobodyResponsible')
    const [last] = await tx.select({ n: max(houseDeclaration.n) }).from(houseDeclaration)
    const n = (last?.n ?? 0) + 1
    const declarationId = newId()
    await tx.insert(houseDeclaration).values({
      ...{ id: declarationId, n, texts, reference, writtenBy: actor.id, writtenAt: at },
      ...{ responsibleId: holder.id, responsibleName: holder.name, responsibleNature: holder.nature },
    })
    await tellDeclarationWaits(tx, { id: declarationId, by: actor.id, at })
    await record(tx, actor, at, {
      kind: 'writeHouseDeclaration',
      subjectType: 'newsroom',
      subjectId: declarationId,
      detail: { after: { n, reference, responsible: holder.name } },
    })
    return done({ declarationId })
  })
}
