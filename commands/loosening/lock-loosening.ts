import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { disclaimerLoosening } from '@/db/schema/loosenings'
import { done, type Result, refused } from '@/newsroom/result'
import { lockTemplate } from '../lock-template'

export type Held = {
  readonly loosening: typeof disclaimerLoosening.$inferSelect
  readonly template: NonNullable<Awaited<ReturnType<typeof lockTemplate>>>
}

/** A loosening nobody has answered, held with its template until the transaction ends. The template is locked first. */
export const lockLoosening = async (tx: Tx, looseningId: string): Promise<Result<Held>> => {
  const ofId = eq(disclaimerLoosening.id, looseningId)
  const [named] = await tx.select({ templateId: disclaimerLoosening.templateId }).from(disclaimerLoosening).where(ofId)
  const template = named && (await lockTemplate(tx, named.templateId))
  const [loosening] = await tx.select().from(disclaimerLoosening).where(ofId).for('update')
  if (!template || !loosening) return refused({ kind: 'notFound' })
  if (loosening.agreedAt) return refused({ kind: 'wrongState', state: 'loosened' })
  return loosening.droppedAt ? refused({ kind: 'wrongState', state: 'staysStrict' }) : done({ loosening, template })
}
