import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { inForce } from '@/db/queries/lifting/in-force'
import { disclaimerTemplate, disclaimerVersion } from '@/db/schema/disclaimers'

/** Whether a template can be put into a piece: it has a wording in force and may still be asked for. */
export const isInTheBook = async (tx: Tx, templateId: string, at: Date): Promise<boolean> => {
  const rows = await tx
    .select({ id: disclaimerVersion.id })
    .from(disclaimerVersion)
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, disclaimerVersion.templateId))
    .where(and(eq(disclaimerTemplate.id, templateId), inForce(at)))
    .limit(1)
  return rows.length > 0
}
