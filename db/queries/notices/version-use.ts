import { count, eq, max, min, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import type { VersionUse } from '@/newsroom/notices/proof'

/** How often one version went out. A number and two days: they name no piece. */
export const versionUse = async (reader: Reader, versionId: string): Promise<VersionUse> => {
  const [row] = await reader
    .select({
      publications: count(),
      live: sql<number>`count(*) filter (where ${publication.toAt} is null)`.mapWith(Number),
      first: min(publication.fromAt),
      last: max(publication.fromAt),
    })
    .from(publicationDisclaimer)
    .innerJoin(publication, eq(publication.id, publicationDisclaimer.publicationId))
    .where(eq(publicationDisclaimer.versionId, versionId))
  return row ?? { publications: 0, live: 0, first: null, last: null }
}
