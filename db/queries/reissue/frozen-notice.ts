import type { publicationDisclaimer } from '@/db/schema/publication'
import type { Notice } from '@/newsroom/disclaimers/notice'

/** A notice as the record keeps it, as the newsroom speaks of it. */
export const frozenNotice = (row: typeof publicationDisclaimer.$inferSelect): Notice => {
  const { templateId, key, kind, versionId, versionN: n, locale, placement, text, because } = row
  const { marked, fromDays, variables } = row
  return {
    ...{ templateId, key, kind, versionId, n, locale, placement, text, because },
    ...(marked === null ? {} : { marked }),
    ...(variables === null ? {} : { values: variables }),
    ...(fromDays === null ? {} : { fromDays }),
  }
}
