import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publicationDisclaimer } from '@/db/schema/publication'
import { carriedBy } from '@/newsroom/notices/carried-by'
import type { CarriedNotice } from '@/newsroom/notices/public-notice'

/** The notices readers see on a publication, in reading order. */
export const carriedNotices = async (reader: Reader, publicationId: string): Promise<readonly CarriedNotice[]> =>
  carriedBy(
    await reader
      .select({
        key: publicationDisclaimer.key,
        kind: publicationDisclaimer.kind,
        n: publicationDisclaimer.versionN,
        placement: publicationDisclaimer.placement,
      })
      .from(publicationDisclaimer)
      .where(eq(publicationDisclaimer.publicationId, publicationId))
      .orderBy(asc(publicationDisclaimer.ord)),
  )
