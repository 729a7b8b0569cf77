import { and, eq, min } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { correction } from '@/db/schema/corrections'
import { withdrawal } from '@/db/schema/takedown'
import type { Locale } from '@/newsroom/language/locales'

/** When this language had its first correction, for the choice of months; null: it never had one. */
export const firstListed = async (reader: Reader, language: Locale): Promise<Date | null> => {
  const [[changed], [taken]] = await Promise.all([
    reader
      .select({ at: min(correction.at) })
      .from(correction)
      .where(and(correction.listed, eq(correction.language, language))),
    reader
      .select({ at: min(withdrawal.fromAt) })
      .from(withdrawal)
      .where(eq(withdrawal.language, language)),
  ])
  const known = [changed?.at, taken?.at].filter((at) => at instanceof Date)
  return known.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
}
