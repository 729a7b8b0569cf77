import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publicationDisclaimer } from '@/db/schema/publication'
import { publicationHash } from '@/newsroom/article/publication-head'
import { formerPublication } from './former-publication'
import { frozenNotice } from './reissue/frozen-notice'

/** Does the stored public record of an edition no longer match the hash it was written with? */
export const isRecordBroken = async (reader: Reader, editionId: string): Promise<boolean> => {
  const former = await formerPublication(reader, editionId)
  if (!former) return true
  const rows = await reader
    .select()
    .from(publicationDisclaimer)
    .where(eq(publicationDisclaimer.publicationId, former.id))
    .orderBy(asc(publicationDisclaimer.ord))
  return publicationHash(former.fragment, former.head, rows.map(frozenNotice)) !== former.hash
}
