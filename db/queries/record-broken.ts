import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publicationDisclaimer } from '@/db/schema/publication'
import { publicationHash } from '@/newsroom/article/publication-head'
import { formerPublication } from './former-publication'

/** Does the stored public record of an edition no longer match the hash it was written with? */
export const isRecordBroken = async (reader: Reader, editionId: string): Promise<boolean> => {
  const former = await formerPublication(reader, editionId)
  if (!former) return true
  const notices = await reader
    .select({
      templateId: publicationDisclaimer.templateId,
      key: publicationDisclaimer.key,
      kind: publicationDisclaimer.kind,
      versionId: publicationDisclaimer.versionId,
      n: publicationDisclaimer.versionN,
      locale: publicationDisclaimer.locale,
      placement: publicationDisclaimer.placement,
      text: publicationDisclaimer.text,
      because: publicationDisclaimer.because,
    })
    .from(publicationDisclaimer)
    .where(eq(publicationDisclaimer.publicationId, former.id))
    .orderBy(asc(publicationDisclaimer.ord))
  return publicationHash(former.fragment, former.head, notices) !== former.hash
}
