import { and, asc, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerFallback } from '@/db/schema/disclaimers'

/** Languages that stand in for others in these templates, approved or not, in the order in which they count. */
export const standInsIn = async (reader: Reader, templateIds: readonly string[]) => {
  if (templateIds.length === 0) return []
  const { templateId, locale, standIn, position, endedAt } = disclaimerFallback
  return reader
    .select({ templateId, locale, standIn })
    .from(disclaimerFallback)
    .where(and(inArray(templateId, [...templateIds]), isNull(endedAt)))
    .orderBy(asc(locale), asc(position), asc(standIn))
}
