import { and, asc, eq, ne } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import type { FrozenNotice } from '@/newsroom/notices/frozen-notice'

/** What a publication froze beside its page: its notices in reading order, less those for the newsroom, and its hash. */
export const frozenForReaders = async (
  reader: Reader,
  publicationId: string,
): Promise<{ readonly notices: readonly FrozenNotice[]; readonly hash: string }> => {
  const { key, kind, versionN, locale, placement, text, marked, fromDays, variables, sha256, hashVersion } =
    publicationDisclaimer
  const notices = await reader
    .select({ key, kind, n: versionN, locale, placement, text, marked, fromDays, variables, sha256, hashVersion })
    .from(publicationDisclaimer)
    .where(and(eq(publicationDisclaimer.publicationId, publicationId), ne(placement, 'internal')))
    .orderBy(asc(publicationDisclaimer.ord))
  const [row] = await reader
    .select({ hash: publication.hash })
    .from(publication)
    .where(eq(publication.id, publicationId))
  return { notices, hash: row?.hash ?? '' }
}
