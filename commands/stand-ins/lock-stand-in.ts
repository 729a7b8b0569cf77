import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { disclaimerFallback } from '@/db/schema/disclaimers'
import { lockTemplate } from '../lock-template'

/** A stand-in, held until the transaction ends. Its template is locked first, as everywhere. */
export const lockStandIn = async (tx: Tx, standInId: string) => {
  const ofId = eq(disclaimerFallback.id, standInId)
  const [named] = await tx.select({ templateId: disclaimerFallback.templateId }).from(disclaimerFallback).where(ofId)
  const template = named && (await lockTemplate(tx, named.templateId))
  if (!template) return null
  const [row] = await tx.select().from(disclaimerFallback).where(ofId).for('update')
  return row ? { ...row, template } : null
}
