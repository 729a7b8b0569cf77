import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { lockTemplate } from './lock-template'

/** A version with its template and texts, held until the transaction ends. The template is locked first, as everywhere. */
export const lockVersion = async (tx: Tx, versionId: string) => {
  const [named] = await tx
    .select({ templateId: disclaimerVersion.templateId })
    .from(disclaimerVersion)
    .where(eq(disclaimerVersion.id, versionId))
  const template = named && (await lockTemplate(tx, named.templateId))
  if (!template) return null
  const [version] = await tx.select().from(disclaimerVersion).where(eq(disclaimerVersion.id, versionId)).for('update')
  const texts = await tx.select().from(disclaimerText).where(eq(disclaimerText.versionId, versionId))
  return version ? { template, version, texts } : null
}
