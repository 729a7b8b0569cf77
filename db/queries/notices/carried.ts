import { and, asc, eq, ne } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publicationDisclaimer } from '@/db/schema/publication'
import type { CarriedNotice } from '@/newsroom/notices/public-notice'

/** The notices readers see on a publication, in reading order, each version once. */
export const carriedNotices = async (reader: Reader, publicationId: string): Promise<readonly CarriedNotice[]> => {
  const rows = await reader
    .select({
      key: publicationDisclaimer.key,
      kind: publicationDisclaimer.kind,
      n: publicationDisclaimer.versionN,
    })
    .from(publicationDisclaimer)
    .where(and(eq(publicationDisclaimer.publicationId, publicationId), ne(publicationDisclaimer.placement, 'internal')))
    .orderBy(asc(publicationDisclaimer.ord))
  return rows.filter(({ key, n }, at) => rows.findIndex((row) => row.key === key && row.n === n) === at)
}
