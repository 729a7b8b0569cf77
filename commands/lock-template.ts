import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'

/** The template, held until the transaction ends: versions and rules of one template are written one after another. */
export const lockTemplate = async (tx: Tx, templateId: string) => {
  const [template] = await tx
    .select()
    .from(disclaimerTemplate)
    .where(eq(disclaimerTemplate.id, templateId))
    .for('update')
  return template
}
