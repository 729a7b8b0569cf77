import { and, desc, eq, gt } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { correction } from '@/db/schema/corrections'
import { publication } from '@/db/schema/publication'
import type { HomeLine } from '@/newsroom/corrections/home-line'
import { HOME_LINE_HOURS, MOST_HOME_LINES } from '@/newsroom/corrections/home-line'
import { linesOf } from '@/newsroom/corrections/public-lines'
import type { Locale } from '@/newsroom/language/locales'
import { visible } from '../visible'

const HOUR_MS = 3_600_000

/** Serious corrections of the last hours: the front page owes its readers a line about each. */
export const seriousChanges = async (reader: Reader, language: Locale, now: Date): Promise<readonly HomeLine[]> => {
  const since = new Date(now.getTime() - HOUR_MS * HOME_LINE_HOURS)
  const rows = await reader
    .select({ own: correction, head: publication.head })
    .from(correction)
    .innerJoin(publication, and(eq(publication.storyId, correction.storyId), visible()))
    .where(
      and(
        gt(correction.at, since),
        correction.listed,
        eq(correction.severity, 'serious'),
        eq(correction.language, language),
      ),
    )
    .orderBy(desc(correction.at), desc(correction.id))
    .limit(MOST_HOME_LINES)
  return rows.map(({ own, head }) => ({ lines: linesOf(own), href: `${head.path}#change-${own.n}` }))
}
